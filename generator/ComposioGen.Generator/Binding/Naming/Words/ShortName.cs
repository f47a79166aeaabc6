namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>Shortens names by removing words from the middle: the beginning of a name identifies the owner or the action, the end what it is.</summary>
internal static class ShortName
{
    /// <summary>Returns the name, shortened when it is too long.</summary>
    /// <param name="name">The name.</param>
    /// <param name="longest">The maximum length.</param>
    /// <param name="removed">The index at which words are removed. The last word is kept.</param>
    /// <param name="withoutRepeats">A delegate that removes the words which are repeated after that.</param>
    public static string Of(string name, int longest, int removed, Func<string, string> withoutRepeats)
    {
        if (name.Length <= longest)
        {
            return name;
        }

        var words = CSharpName.Words(name).ToList();
        while (words.Sum(word => word.Length) > longest && words.Count > removed + 1)
        {
            words.RemoveAt(removed);
        }

        var joined = withoutRepeats(string.Concat(words));
        return joined.Length <= longest ? joined : joined.Substring(0, longest);
    }
}
