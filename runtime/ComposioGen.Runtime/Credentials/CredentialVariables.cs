namespace Composio.Runtime;

/// <summary>The environment variables that may hold a credential, and the header that each belongs to, in order of precedence.</summary>
internal static class CredentialVariables
{
    public const string ApiKey = "COMPOSIO_API_KEY";

    /// <summary>Gets the variables, the first that is set wins.</summary>
    public static IReadOnlyList<(string Variable, string Header)> All { get; } =
    [
        (ApiKey, CredentialHeaders.ApiKey),
        ("COMPOSIO_USER_API_KEY", CredentialHeaders.UserApiKey),
        ("COMPOSIO_ORG_API_KEY", CredentialHeaders.OrgApiKey),
    ];

    /// <summary>Gets the variable that holds the key of a header.</summary>
    public static string ForHeader(string header) => All.First(entry => entry.Header == header).Variable;
}
