using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Contains words of a path that name an action rather than a resource.</summary>
internal static class PathWords
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Activate", "Add", "Archive", "Cancel", "Clone", "Complete", "Create", "Deactivate", "Delete", "Disable", "Download", "Enable", "Execute",
        "Export", "Generate", "Get", "Import", "Link", "List", "Manage", "New", "Publish", "Query", "Refresh", "Regenerate", "Remove", "Request",
        "Reset", "Restore", "Retry", "Revoke", "Rotate", "Run", "Search", "Send", "Start", "Stop", "Sync", "Update", "Upload", "Upsert",
        "Validate", "Verify",
    };

    // An add-on is a thing.
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "on", "ons" };

    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "active", "all", "archived", "current", "disabled", "enabled", "inactive", "latest", "pending", "recent",
    };

    private static readonly HashSet<string> Stages = new(StringComparer.OrdinalIgnoreCase) { "alpha", "beta", "experimental", "labs", "preview" };

    private static readonly HashSet<string> Identifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "guid", "id", "identifier", "ids", "sha", "slug", "uid", "uuid",
    };

    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "api", "public", "rest" };

    /// <summary>Returns true for <c>{thing_id}</c>, which identifies a resource, and for <c>{name}.{format}</c> when the name does.</summary>
    public static bool Identifies(string segment, string resource) => PathTemplate.Names(segment) is var names && (names.Count == 0 || names.Any(parameter => IsIdentifier(parameter, resource)));

    private static bool IsIdentifier(string parameter, string resource)
    {
        var words = CSharpName.Words(parameter);
        var noun = CSharpName.Singular(CSharpName.Pascal(resource));
        return words.Count == 0 || Identifiers.Contains(words[words.Count - 1])
            || string.Concat(words.Select(NameWords.Capitalize)).StartsWith(noun, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns the word under which an operation without a tag is grouped: the first one that names a resource.</summary>
    /// <param name="path">The path.</param>
    /// <param name="otherwise">The word for a path without one.</param>
    public static string Topic(RoutePath path, string otherwise)
    {
        var word = path.Segments.FirstOrDefault(segment => !RoutePath.IsParameter(segment) && !IsPrefix(segment))?.Split('.', ':')[0];
        return word is null || StartsWithVerb(word) || CSharpName.Words(word).Count == 0 ? otherwise : word;
    }

    /// <summary>Returns true for <c>api</c>, which precedes the version in a path.</summary>
    public static bool IsPrefix(string segment) => Prefixes.Contains(segment);

    /// <summary>Returns true for <c>labs</c>: a prefix for preview endpoints.</summary>
    public static bool IsStage(string segment) => Stages.Contains(segment);

    /// <summary>Returns true for <c>active</c>: an adjective for the preceding resource.</summary>
    public static bool IsAdjective(string segment) => Adjectives.Contains(segment);

    /// <summary>Returns true for <c>list</c>, <c>regenerate_api_key</c> and <c>batchGet</c>.</summary>
    public static bool StartsWithVerb(string segment) => CSharpName.Words(segment) is { Count: > 0 } words
        && (Verbs.Contains(words[0])
            ? words.Count == 1 || !Particles.Contains(words[1])
            : words.Count > 1 && words[0].Equals("Batch", StringComparison.OrdinalIgnoreCase) && Verbs.Contains(words[1]));

    /// <summary>Returns the method name for a segment that starts with a verb.</summary>
    public static string Method(string segment)
    {
        var name = CSharpName.Pascal(segment);
        return name == "New" ? "Create" : name;
    }
}
