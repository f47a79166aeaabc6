namespace Composio.Runtime;

/// <summary>Contains the names of the headers that carry a credential; the API rejects a request with two of them.</summary>
internal static class CredentialHeaders
{
    public const string ApiKey = "x-api-key";
    public const string UserApiKey = "x-user-api-key";
    public const string OrgApiKey = "x-org-api-key";
    public const string OrgId = "x-org-id";
    public const string ProjectId = "x-project-id";

    /// <summary>Gets all names.</summary>
    public static IReadOnlyList<string> All { get; } = [ApiKey, UserApiKey, OrgApiKey, "authorization", "cookie"];

    /// <summary>Returns whether a header carries a credential.</summary>
    public static bool Contains(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
