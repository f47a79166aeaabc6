namespace Composio.Runtime;

/// <summary>The names of the headers that carry a credential; the API refuses a request with two of them.</summary>
internal static class CredentialHeaders
{
    public const string ApiKey = "x-api-key";
    public const string UserApiKey = "x-user-api-key";
    public const string OrgApiKey = "x-org-api-key";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [ApiKey, UserApiKey, OrgApiKey, "authorization", "cookie"];

    /// <summary>Whether a header carries a credential.</summary>
    public static bool Contains(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
