namespace Composio.Runtime;

/// <summary>What the API does with the auth schemes, by their names on the wire.</summary>
internal static class ImportScheme
{
    private static readonly string[] ApiKeyFields = ["generic_api_key", "api_key", "bearer_token", "basic_encoded"];

    /// <summary>Whether the credentials of an account can be replaced in place.</summary>
    public static bool IsReplaceable(string scheme) => scheme
        is "API_KEY" or "BEARER_TOKEN" or "BASIC" or "BASIC_WITH_JWT" or "GOOGLE_SERVICE_ACCOUNT" or "SERVICE_ACCOUNT";

    /// <summary>Whether auth configs that Composio manages take no tokens for the scheme, which they have not done since July 2026.</summary>
    public static bool TakesNoImportWhenManaged(string? scheme) => scheme is "OAUTH1" or "OAUTH2" or "DCR_OAUTH";

    /// <summary>The fields any of which will do for one that is required: the API takes an API key under several names.</summary>
    public static IReadOnlyList<string> Equivalents(string scheme, string field) =>
        scheme == "API_KEY" && ApiKeyFields.Contains(field) ? ApiKeyFields : [field];
}
