namespace Composio.Runtime;

/// <summary>Defines how the API handles each auth scheme.</summary>
internal static class AuthSchemeRules
{
    public const string ApiKey = "API_KEY";
    public const string Basic = "BASIC";

    // The API accepts an API key under several names.
    private static readonly string[] ApiKeyFields = [CredentialFields.GenericApiKey, "api_key", "bearer_token", CredentialFields.BasicEncoded];

    /// <summary>Returns whether the credentials of an account can be replaced in place.</summary>
    public static bool IsReplaceable(string scheme) => scheme
        is ApiKey or "BEARER_TOKEN" or Basic or "BASIC_WITH_JWT" or "GOOGLE_SERVICE_ACCOUNT" or "SERVICE_ACCOUNT";

    /// <summary>Returns whether auth configs managed by Composio reject tokens for the scheme, as they have since July 2026.</summary>
    public static bool RejectsImportWhenManaged(string? scheme) => scheme is "OAUTH1" or "OAUTH2" or "DCR_OAUTH";

    /// <summary>Returns whether the access tokens of the scheme expire and are refreshed.</summary>
    public static bool HasRefreshToken(string scheme) => scheme is "OAUTH2" or "DCR_OAUTH" or "CIMD_OAUTH";

    /// <summary>Returns the fields that can be used in place of a required one.</summary>
    public static IReadOnlyList<string> Equivalents(string scheme, string field) =>
        scheme == ApiKey && ApiKeyFields.Contains(field) ? ApiKeyFields : [field];
}
