namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>
/// Describes how a text is spelled: its letter case and its separators. Two texts with the same words differ in nothing else.
/// </summary>
internal static class Spelling
{
    private const string Dividers = "_-. ";

    // One bit for each divider, and one for any other.
    private const int AnyDivider = 0b11111;
    private const int LowerCase = 0;
    private const int UpperCase = 5;
    private const int MixedCase = 10;
    private const int CamelCase = 1 << 15;
    private const int PascalCase = 1 << 16;

    /// <summary>Returns whether a text consists of words with single separators between them.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && NameWords.IsLetter(text[0]) && NameWords.IsSimple(text);

    /// <summary>Returns the conventions that a text follows, as a bit set: <c>name</c> follows every lower-case convention.</summary>
    public static int Conventions(string text)
    {
        var hasLower = text.Any(char.IsLower);
        var hasUpper = text.Any(char.IsUpper);
        var dividers = text.Where(c => !NameWords.IsPart(c)).Aggregate(0, (bits, c) => bits | 1 << (Dividers.IndexOf(c) is >= 0 and var index ? index : 4));
        return (hasLower, hasUpper) switch
        {
            (true, true) when dividers != 0 => dividers << MixedCase,
            (true, true) => char.IsUpper(text[0]) ? PascalCase : CamelCase,
            (_, true) => (dividers == 0 ? AnyDivider : dividers) << UpperCase,
            (true, _) => dividers == 0 ? (AnyDivider << LowerCase) | CamelCase : dividers << LowerCase,
            _ => ~0,
        };
    }

    /// <summary>Returns the word that distinguishes two names by their spelling, such as <c>SnakeCase</c>.</summary>
    public static string Describe(string text) =>
        !IsPlain(text) && text.Length > 0 && text[0] == '_' ? "Underscored"
        : text.Any(char.IsUpper) && !text.Any(char.IsLower) ? "UpperCase"
        : text.Contains('-') ? "KebabCase"
        : text.Contains('_') ? "SnakeCase"
        : text.Contains('.') ? "DotCase"
        : text.Contains(' ') ? "SpacedCase"
        : !text.Any(char.IsUpper) ? "LowerCase"
        : char.IsUpper(text[0]) ? "PascalCase"
        : "CamelCase";
}
