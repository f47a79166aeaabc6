using System.Globalization;

namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>Splits a text into words: runs of letters and digits of any script, divided at case changes.</summary>
internal static class NameWords
{
    /// <summary>Returns whether a character can start a C# identifier.</summary>
    public static bool IsLetter(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>Returns whether a character is a letter, a digit or a combining mark.</summary>
    public static bool IsPart(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Returns whether a text contains only letters, digits and separators between words.</summary>
    public static bool IsSimple(string text)
    {
        if (!IsLetter(text[0]))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            var isSimple = c is '_' or '-' or ' ' or '/' or '.' or ':'
                ? i + 1 < text.Length && IsPart(text[i - 1]) && IsPart(text[i + 1]) && !(char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
                : IsPart(c);
            if (!isSimple)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the words, without separators.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && IsPart(text[i]);
            if (start >= 0 && (!inWord || StartsHump(text, i, start)))
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }

            if (inWord && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    /// <summary>Capitalizes a word: <c>Id</c> for <c>id</c>, <c>OAuth2</c> for <c>OAUTH2</c>.</summary>
    public static string Capitalize(string word)
    {
        if (word.StartsWith("oauth", StringComparison.OrdinalIgnoreCase))
        {
            return "OAuth" + word.Substring(5).ToLowerInvariant();
        }

        // A word such as S2S keeps its capitals: its letters are initials around a digit.
        if (word.Length <= 3 && word.Any(char.IsDigit) && word.Any(char.IsLetter) && char.IsLetter(word[word.Length - 1]) && !char.IsDigit(word[0]))
        {
            return word.ToUpperInvariant();
        }

        var tail = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (tail.Any(char.IsLower) ? tail : tail.ToLowerInvariant());
    }

    private static bool StartsHump(string text, int index, int start) =>
        char.IsUpper(text[index])
        && (char.IsLower(text[index - 1]) || (index - start > 0 && char.IsUpper(text[index - 1]) && index + 1 < text.Length && char.IsLower(text[index + 1])));
}
