namespace Composio.Runtime;

/// <summary>Defines how the API handles each auth scheme, by its name in the JSON.</summary>
internal static class ImportScheme
{
    private static readonly string[] ApiKeyFields = ["generic_api_key", "api_key", "bearer_token", "basic_encoded"];

    /// <summary>Returns whether the credentials of an account can be replaced in place.</summary>
    public static bool IsReplaceable(string scheme) => scheme
        is "API_KEY" or "BEARER_TOKEN" or "BASIC" or "BASIC_WITH_JWT" or "GOOGLE_SERVICE_ACCOUNT" or "SERVICE_ACCOUNT";

    /// <summary>Returns whether auth configs managed by Composio reject tokens for the scheme, as they have since July 2026.</summary>
    public static bool RejectsImportWhenManaged(string? scheme) => scheme is "OAUTH1" or "OAUTH2" or "DCR_OAUTH";

    /// <summary>Returns the fields that can be used in place of a required one: the API accepts an API key under several names.</summary>
    public static IReadOnlyList<string> Equivalents(string scheme, string field) =>
        scheme == "API_KEY" && ApiKeyFields.Contains(field) ? ApiKeyFields : [field];
}
