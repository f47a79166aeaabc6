namespace Composio.Testing;

/// <summary>Parses the paths of the server.</summary>
internal static class ApiPath
{
    private static readonly string[] Versions = ["/api/v3.1", "/api/v3"];
    private static readonly string[] Removed = ["/api/rerouted/v1", "/api/rerouted/v2"];

    /// <summary>Returns the path after the version; null when the path has no supported version.</summary>
    public static string? AfterVersion(string path)
    {
        var version = Array.Find(Versions, version => IsUnder(path, version));
        return version is null ? null : path[version.Length..];
    }

    /// <summary>Returns whether the path belongs to an API version that has been removed.</summary>
    public static bool IsRemoved(string path) => Array.Exists(Removed, version => IsUnder(path, version));

    private static bool IsUnder(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length && path[prefix.Length] == '/';
}
