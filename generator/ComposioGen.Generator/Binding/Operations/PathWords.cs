using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Words of a path that say what to do, where most words name things.</summary>
internal static class PathWords
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Activate", "Add", "Archive", "Cancel", "Clone", "Complete", "Create", "Deactivate", "Delete", "Disable", "Download", "Enable", "Execute",
        "Export", "Generate", "Get", "Import", "Link", "List", "Manage", "New", "Publish", "Query", "Refresh", "Regenerate", "Remove", "Request",
        "Reset", "Restore", "Retry", "Revoke", "Rotate", "Run", "Search", "Send", "Start", "Stop", "Sync", "Update", "Upload", "Upsert",
        "Validate", "Verify",
    };

    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "active", "all", "archived", "current", "disabled", "enabled", "inactive", "latest", "pending", "recent",
    };

    private static readonly HashSet<string> Stages = new(StringComparer.OrdinalIgnoreCase) { "alpha", "beta", "experimental", "labs", "preview" };

    /// <summary>True for <c>labs</c>: what stands below is not settled yet.</summary>
    public static bool IsStage(string segment) => Stages.Contains(segment);

    /// <summary>True for <c>active</c>: it says which of the things before it are meant.</summary>
    public static bool IsAdjective(string segment) => Adjectives.Contains(segment);

    /// <summary>True for <c>list</c> and <c>regenerate_api_key</c>.</summary>
    public static bool StartsWithVerb(string segment) => CSharpName.Words(segment) is { Count: > 0 } words && Verbs.Contains(words[0]);

    /// <summary>The name of a method for a segment that starts with a verb.</summary>
    public static string Method(string segment)
    {
        var name = CSharpName.Pascal(segment);
        return name == "New" ? "Create" : name;
    }
}
