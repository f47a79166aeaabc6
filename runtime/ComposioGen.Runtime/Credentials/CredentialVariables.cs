namespace Composio.Runtime;

/// <summary>Contains the environment variables for credentials with their headers, in order of precedence.</summary>
internal static class CredentialVariables
{
    public const string ApiKey = "COMPOSIO_API_KEY";

    /// <summary>Gets the variables; the first one that is set takes precedence.</summary>
    public static IReadOnlyList<(string Variable, string Header)> All { get; } =
    [
        (ApiKey, CredentialHeaders.ApiKey),
        ("COMPOSIO_USER_API_KEY", CredentialHeaders.UserApiKey),
        ("COMPOSIO_ORG_API_KEY", CredentialHeaders.OrgApiKey),
    ];

    /// <summary>Returns the variable for the key of a header.</summary>
    public static string ForHeader(string header) => All.First(entry => entry.Header == header).Variable;
}
