namespace ComposioGen.Generator.Binding;

/// <summary>Marks the types that operations reach, and those that a request body reaches.</summary>
internal static class Reachability
{
    public static void Mark(TypeUse? root, bool inRequest)
    {
        if (root?.Innermost is not { } draft || (draft.IsUsed && (draft.InRequest || !inRequest)))
        {
            return;
        }

        draft.IsUsed = true;
        draft.InRequest |= inRequest;
        foreach (var use in draft.Uses)
        {
            Mark(use, inRequest);
        }
    }
}
