namespace Composio.Testing;

/// <summary>Tells the parts of the server's address space apart.</summary>
internal static class ApiPath
{
    private static readonly string[] Versions = ["/api/v3.1", "/api/v3"];
    private static readonly string[] Removed = ["/api/rerouted/v1", "/api/rerouted/v2"];

    /// <summary>The path after the version; null when the path has no version that is served.</summary>
    public static string? AfterVersion(string path)
    {
        var version = Array.Find(Versions, version => IsUnder(path, version));
        return version is null ? null : path[version.Length..];
    }

    /// <summary>Whether the path belongs to a version that the API has removed.</summary>
    public static bool IsRemoved(string path) => Array.Exists(Removed, version => IsUnder(path, version));

    private static bool IsUnder(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length && path[prefix.Length] == '/';
}
