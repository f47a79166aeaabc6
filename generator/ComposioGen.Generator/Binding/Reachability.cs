using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding;

/// <summary>Marks the types that operations reach, and those that a request body reaches.</summary>
internal static class Reachability
{
    public static void Mark(TypeUse? root, bool inRequest)
    {
        var open = new Stack<TypeDraft>();
        Visit(root, inRequest, open);
        while (open.Count > 0)
        {
            foreach (var use in open.Pop().Uses)
            {
                Visit(use, inRequest, open);
            }
        }
    }

    private static void Visit(TypeUse? use, bool inRequest, Stack<TypeDraft> open)
    {
        if (use?.Innermost is { } draft && (!draft.IsUsed || (inRequest && !draft.InRequest)))
        {
            draft.IsUsed = true;
            draft.InRequest |= inRequest;
            open.Push(draft);
        }
    }
}
