namespace Composio.Testing;

/// <summary>Defines the requirements of the API for one auth scheme.</summary>
/// <param name="Name">The name of the scheme in the JSON.</param>
/// <param name="RequiredWhenActive">The required members of an <c>ACTIVE</c> <c>val</c>.</param>
internal sealed record AuthSchemeRules(string Name, params string[] RequiredWhenActive)
{
    private static readonly Dictionary<string, AuthSchemeRules> ByName = new AuthSchemeRules[]
    {
        new("OAUTH2", "access_token") { IsOAuth = true, HasConsentFlow = true },
        new("OAUTH1", "oauth_token", "oauth_token_secret") { IsOAuth = true, HasConsentFlow = true },
        new("DCR_OAUTH", "client_id", "access_token") { IsOAuth = true, HasConsentFlow = true },
        new("S2S_OAUTH2", "access_token") { IsOAuth = true },
        new("CIMD_OAUTH", "client_id", "access_token") { IsOAuth = true, HasConsentFlow = true },
        new("API_KEY") { IsPatchable = true },
        new("BASIC", "username") { IsPatchable = true },
        new("BASIC_WITH_JWT", "username", "password") { IsPatchable = true },
        new("BEARER_TOKEN", "token") { IsPatchable = true },
        new("GOOGLE_SERVICE_ACCOUNT", "credentials_json") { IsPatchable = true },
        new("SERVICE_ACCOUNT", "application_id", "installation_id", "private_key") { IsPatchable = true },
        new("BILLCOM_AUTH", "sessionId", "devKey"),
        new("CALCOM_AUTH"),
        new("NO_AUTH"),
        new("SAML"),
    }.ToDictionary(rules => rules.Name, StringComparer.Ordinal);

    /// <summary>Gets the names of all schemes.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Gets whether the credentials are OAuth tokens.</summary>
    public bool IsOAuth { get; private init; }

    /// <summary>Gets whether the user consents in a browser, so that <c>refresh</c> starts a flow.</summary>
    public bool HasConsentFlow { get; private init; }

    /// <summary>Gets whether the credentials can be replaced in place.</summary>
    public bool IsPatchable { get; private init; }

    /// <summary>Gets whether connections of the scheme have the status <c>REVOKED</c>; otherwise the status is unchanged.</summary>
    public bool HasRevokedState => Name is "OAUTH2";

    /// <summary>Gets whether the create call rejects auth configs managed by Composio.</summary>
    public bool IsRetiredWhenManaged => Name is "OAUTH1" or "OAUTH2" or "DCR_OAUTH";

    /// <summary>Returns the rules of a known scheme.</summary>
    public static AuthSchemeRules Of(string name) => ByName[name];

    /// <summary>Returns the rules of a scheme, or null for an unknown scheme.</summary>
    public static AuthSchemeRules? Find(string name) => ByName.GetValueOrDefault(name);
}
