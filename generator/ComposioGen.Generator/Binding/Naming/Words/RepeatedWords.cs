namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>
/// Removes repeated words: <c>ListFollowers</c> for <c>ListListFollowers</c>, <c>SipTrunks</c> for <c>SipTrunkTrunks</c>, <c>NodePool</c> for
/// <c>NodePoolNodePool</c>.
/// </summary>
internal static class RepeatedWords
{
    // A short word such as De is often a part of another one.
    private const int MinLength = 3;

    private const int MaxSequence = 4;

    // ListThingsResponse is not the response of a thing.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal) { "Body", "Query", "Request", "Response" };

    /// <summary>Returns the name without repeated words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="afterNumbers">Whether a word begins after a number: <c>V3List</c> for <c>V3ListList</c>.</param>
    /// <param name="plurals">Whether a singular and its plural are the same word.</param>
    public static string Remove(string name, bool afterNumbers = false, bool plurals = true)
    {
        if (name.IndexOf('_') > 0)
        {
            return string.Join("_", name.Split('_').Select(part => Remove(part, afterNumbers, plurals)));
        }

        var words = NameWords.Split(name);
        var kept = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (kept.Count == 0 || word.Length < MinLength)
            {
                kept.Add(word);
            }
            else if (plurals && IsOtherNumber(kept, word, isLast: i == words.Count - 1))
            {
                kept[kept.Count - 1] = word;
            }
            else if (!Ends(kept[kept.Count - 1], word, afterNumbers))
            {
                kept.Add(word);
            }
        }

        RemoveSequences(kept);
        return kept.Count == words.Count && kept.SequenceEqual(words) ? name : string.Concat(kept);
    }

    private static bool Ends(string words, string word, bool afterNumbers) =>
        words.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (words.Length == word.Length || (afterNumbers && char.IsDigit(words[words.Length - word.Length - 1])));

    /// <summary>Returns whether a word is the plural or the singular of the word before it.</summary>
    private static bool IsOtherNumber(List<string> kept, string word, bool isLast)
    {
        var previous = kept[kept.Count - 1];
        bool IsPluralOf(string plural, string singular) => plural.Length > singular.Length && string.Equals(CSharpName.Singular(plural), singular, StringComparison.OrdinalIgnoreCase);

        // The first word may be a verb: ListLists.
        return previous.Length > MinLength && (IsPluralOf(previous, word) ? !(isLast && Roles.Contains(word)) : kept.Count > 1 && IsPluralOf(word, previous));
    }

    private static void RemoveSequences(List<string> words)
    {
        for (var length = 2; length <= MaxSequence; length++)
        {
            for (var i = 0; i + (2 * length) <= words.Count;)
            {
                if (IsRepeated(words, i, length))
                {
                    words.RemoveRange(i + length, length);
                }
                else
                {
                    i++;
                }
            }
        }
    }

    private static bool IsRepeated(List<string> words, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (!string.Equals(words[i], words[i + length], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
