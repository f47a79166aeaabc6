using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding;

/// <summary>Marks the types that operations use, and whether a request or a response uses them.</summary>
internal static class Reachability
{
    public static void Mark(TypeUse? root, bool inRequest = false, bool inAnswer = false)
    {
        var open = new Stack<TypeDraft>();
        Visit(root, inRequest, inAnswer, open);
        while (open.Count > 0)
        {
            foreach (var use in open.Pop().Uses)
            {
                Visit(use, inRequest, inAnswer, open);
            }
        }
    }

    private static void Visit(TypeUse? use, bool inRequest, bool inAnswer, Stack<TypeDraft> open)
    {
        if (use?.Innermost is { } draft && (!draft.IsUsed || (inRequest && !draft.InRequest) || (inAnswer && !draft.InResponse)))
        {
            draft.IsUsed = true;
            draft.InRequest |= inRequest;
            draft.InResponse |= inAnswer;
            open.Push(draft);
        }
    }
}
