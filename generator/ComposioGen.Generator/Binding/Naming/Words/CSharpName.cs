namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>
/// Converts names of the document to C# names. A name depends on its own text only: signs and numbers are spelled as words, so that
/// <c>-created_at</c> and <c>created_at</c> have different names.
/// </summary>
internal static class CSharpName
{
    // The compiler rejects names of more than 1,023 UTF-8 bytes; shorter ones are cut for readability.
    private const int MaxNameLength = 150;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    /// <summary>Converts a text to Pascal case: <c>auth_config_ids</c> becomes <c>AuthConfigIds</c>, <c>OAUTH2</c> <c>OAuth2</c>, <c>your-domain</c> <c>YourDomain</c>.</summary>
    public static string Pascal(string text)
    {
        if (text.Length == 0)
        {
            return "Empty";
        }

        var name = NameWords.IsSimple(text) ? string.Concat(NameWords.Split(text).Select(NameWords.Capitalize)) : SpelledName.Of(text);
        return name.Length <= MaxNameLength ? name : name.Substring(0, MaxNameLength) + StableLetters.Of(text);
    }

    /// <summary>
    /// Returns the requested name when it is a C# identifier, else the Pascal case form of <paramref name="text"/>. Its first letter is upper
    /// case, because lower-case names are used for locals of emitted code, and the compiler warns about lower-case type names.
    /// </summary>
    public static string Chosen(string? wanted, string text) => wanted is null || !IsIdentifier(wanted) ? Pascal(text)
        : wanted[0] == '_' ? Pascal(wanted)
        : char.IsLower(wanted[0]) ? char.ToUpperInvariant(wanted[0]) + wanted.Substring(1)
        : wanted;

    /// <summary>Returns a parameter name, escaped when it is a keyword.</summary>
    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var length = 1;
        while (length < pascal.Length && char.IsUpper(pascal[length]) && (length + 1 == pascal.Length || !char.IsLower(pascal[length + 1])))
        {
            length++;
        }

        var camel = pascal.Substring(0, length).ToLowerInvariant() + pascal.Substring(length);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>Returns the singular of the last word: <c>AuthConfig</c> for <c>AuthConfigs</c>.</summary>
    public static string Singular(string pascal)
    {
        bool Ends(string end) => pascal.EndsWith(end, StringComparison.Ordinal) && pascal.Length > end.Length;

        if (Ends("ies"))
        {
            return pascal.Substring(0, pascal.Length - 3) + "y";
        }

        if (Ends("sses") || Ends("xes") || Ends("ches") || Ends("shes") || pascal.EndsWith("statuses", StringComparison.OrdinalIgnoreCase))
        {
            return pascal.Substring(0, pascal.Length - 2);
        }

        return Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? pascal.Substring(0, pascal.Length - 1) : pascal;
    }

    /// <summary>Returns true for <c>trigger_instances</c>, false for <c>status</c>.</summary>
    public static bool IsPlural(string text) => Pascal(text) is var pascal && Singular(pascal) != pascal;

    /// <summary>Returns the words of a name in any spelling.</summary>
    public static IReadOnlyList<string> Words(string text) => NameWords.Split(text);

    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= MaxNameLength
        && (text[0] == '_' || NameWords.IsLetter(text[0]))
        && text.All(c => c == '_' || NameWords.IsPart(c))
        && !Keywords.Contains(text);
}
