using System.Globalization;

namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>Contains the words for signs in names.</summary>
internal static class SignWords
{
    private static readonly Dictionary<string, string> Pairs = new(StringComparer.Ordinal)
    {
        ["<="] = "LessThanOrEqual",
        [">="] = "GreaterThanOrEqual",
        ["!="] = "NotEqual",
        ["<>"] = "NotEqual",
        ["=="] = "Equals",
        ["=~"] = "Matches",
        ["!~"] = "NotMatches",
        ["&&"] = "AndAlso",
        ["||"] = "OrElse",
        ["=>"] = "Arrow",
        ["->"] = "Arrow",
    };

    private static readonly Dictionary<char, string> Signs = new()
    {
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equal",
        ['!'] = "Not",
        ['+'] = "Plus",
        ['*'] = "Star",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['^'] = "Caret",
        ['~'] = "Tilde",
        ['#'] = "Hash",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['?'] = "Question",
    };

    private static readonly Dictionary<char, string> Separators = new()
    {
        ['_'] = "Underscore",
        ['-'] = "Minus",
        [' '] = "Space",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['['] = "OpenBracket",
        [']'] = "CloseBracket",
        ['{'] = "OpenBrace",
        ['}'] = "CloseBrace",
        ['\''] = "Apostrophe",
        ['"'] = "Quote",
        ['`'] = "Backtick",
        ['\n'] = "LineFeed",
        ['\r'] = "CarriageReturn",
        ['\t'] = "Tab",
    };

    /// <summary>Returns whether a character only separates words.</summary>
    public static bool IsSeparator(char c) => c < 128 ? !Signs.ContainsKey(c) : char.IsWhiteSpace(c) || char.IsPunctuation(c);

    /// <summary>Returns the word for the sign at an index; null for a separator.</summary>
    /// <param name="text">The name in the document.</param>
    /// <param name="index">The index of the sign.</param>
    /// <param name="length">The number of characters that the word represents.</param>
    public static string? Find(string text, int index, out int length)
    {
        length = 1;
        if (index + 1 < text.Length && Pairs.TryGetValue(text.Substring(index, 2), out var pair))
        {
            length = 2;
            return pair;
        }

        var c = text[index];

        // A minus before a number is its sign; after a word it is a grade such as A-.
        if (c == '-' && ((index == 0 && text.Length > 1 && char.IsDigit(text[1])) || (index > 0 && index + 1 == text.Length)))
        {
            return "Minus";
        }

        return Signs.TryGetValue(c, out var word) ? word : IsSeparator(c) ? null : Spell(text, index, out length);
    }

    /// <summary>Returns the word for any character, by its name or its code point.</summary>
    public static string Spell(string text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        if (Separators.TryGetValue(c, out var word))
        {
            return word;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return "U" + char.ConvertToUtf32(c, text[index + 1]).ToString("X", CultureInfo.InvariantCulture);
        }

        return "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
    }
}
