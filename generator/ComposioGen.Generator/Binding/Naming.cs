using System.Text;

namespace ComposioGen.Generator.Binding;

/// <summary>Turns names of the document into C# names.</summary>
internal static class Naming
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary><c>auth_config_ids</c> becomes <c>AuthConfigIds</c>, <c>OAUTH2</c> <c>OAuth2</c>, <c>your-domain</c> <c>YourDomain</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var word in Words(text))
        {
            name.Append(Capitalize(word));
        }

        if (name.Length == 0)
        {
            return text.Length == 0 ? "Empty" : "Value";
        }

        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name that the document asks for when it is a C# identifier, else the Pascal form of <paramref name="text"/>.</summary>
    public static string Chosen(string? wanted, string text) => wanted is not null && IsIdentifier(wanted) ? wanted : Pascal(text);

    /// <summary>A parameter name, escaped where it is a keyword.</summary>
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

    /// <summary>The singular of the last word: <c>AuthConfigs</c> becomes <c>AuthConfig</c>.</summary>
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

    /// <summary>True for <c>trigger_instances</c>, false for <c>status</c>.</summary>
    public static bool IsPlural(string text) => Pascal(text) is var pascal && Singular(pascal) != pascal;

    /// <summary>The words of a name, whatever its spelling.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && IsAsciiLetterOrDigit(text[i]);
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

    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 200 && !char.IsDigit(text[0]) && text.All(c => IsAsciiLetterOrDigit(c) || c == '_') && !Keywords.Contains(text);

    private static bool StartsHump(string text, int index, int start) =>
        char.IsUpper(text[index])
        && (char.IsLower(text[index - 1]) || (index - start > 0 && char.IsUpper(text[index - 1]) && index + 1 < text.Length && char.IsLower(text[index + 1])));

    private static string Capitalize(string word)
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

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
