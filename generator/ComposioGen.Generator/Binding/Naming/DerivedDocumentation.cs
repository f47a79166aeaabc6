using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Derives documentation from the type and the name where the document has none.</summary>
internal static class DerivedDocumentation
{
    /// <summary>Returns the summary of a member; null when it would only repeat the name.</summary>
    public static string? Of(string name, TypeReference type)
    {
        var words = Words(name);
        var last = words[words.Count - 1];
        return type.Kind switch
        {
            _ when words.Count < 2 => null,
            TypeKind.Boolean when words[0] is "is" or "has" => $"Gets whether it {string.Join(" ", words)}.",
            TypeKind.DateTimeOffset or TypeKind.String when last == "at" => Time(words),
            TypeKind.String or TypeKind.Enum or TypeKind.List when Noun(words) is { } noun => $"Gets {noun}.",
            _ => null,
        };
    }

    /// <summary>Returns the documentation of a method's parameter.</summary>
    public static string OfParameter(string name)
    {
        var words = Words(name.TrimStart('@'));
        return Capitalize(Noun(words) ?? "the " + string.Join(" ", words)) + ".";
    }

    // "createdAt" and "expiresAt" have a verb.
    private static string? Time(List<string> words)
    {
        var verb = words[words.Count - 2];
        var clause = string.Join(" ", words.Take(words.Count - 1));
        return verb switch
        {
            _ when verb.EndsWith("ed", StringComparison.Ordinal) => $"Gets when it was {clause}.",
            _ when verb.EndsWith("es", StringComparison.Ordinal) => $"Gets when it {clause}.",
            _ => null,
        };
    }

    private static string? Noun(List<string> words)
    {
        var owner = string.Join(" ", words.Take(words.Count - 1));
        return words[words.Count - 1] switch
        {
            _ when owner.Length == 0 => null,
            "id" => $"the ID of the {owner}",
            "ids" => $"the IDs of the {Plural(owner)}",
            "url" => $"the {owner} URL",
            "uri" => $"the {owner} URI",
            _ => null,
        };
    }

    private static string Plural(string noun) => noun.EndsWith("s", StringComparison.Ordinal) ? noun : noun + "s";

    private static List<string> Words(string name) => NameWords.Split(name).Select(word => word.ToLowerInvariant()).DefaultIfEmpty(name).ToList();

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
