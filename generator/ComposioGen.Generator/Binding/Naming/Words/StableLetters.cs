namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>
/// Computes a few letters that depend on a text only and rarely collide: the last resort for names that cannot be distinguished by words.
/// </summary>
internal static class StableLetters
{
    public const int Count = 7;

    public static string Of(string text)
    {
        // FNV-1a, which is the same on every machine and in every run.
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        var letters = new char[Count];
        for (var i = 0; i < Count; i++)
        {
            letters[i] = (char)((i == 0 ? 'A' : 'a') + (int)(hash % 26));
            hash /= 26;
        }

        return new string(letters);
    }
}
