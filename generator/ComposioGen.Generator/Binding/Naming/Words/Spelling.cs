namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>How a text is spelt: its letter case and what divides its words. Two texts of the same words differ in nothing else.</summary>
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

    /// <summary>Words with single dividers between them, and nothing before, behind or beside.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && NameWords.IsLetter(text[0]) && NameWords.IsSimple(text);

    /// <summary>The conventions that a text follows, as a set of bits: <c>name</c> follows all that write words in lower case.</summary>
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

    /// <summary>What a name says where the spelling alone tells it from another: <c>SnakeCase</c>.</summary>
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
