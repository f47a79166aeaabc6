namespace Composio.Testing;

/// <summary>What the API asks of one auth scheme.</summary>
/// <param name="Name">The scheme's name on the wire.</param>
/// <param name="RequiredWhenActive">The members that an <c>ACTIVE</c> <c>val</c> must have.</param>
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

    /// <summary>Every scheme's name.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Whether the scheme's credentials are OAuth tokens.</summary>
    public bool IsOAuth { get; private init; }

    /// <summary>Whether a user consents in a browser, so that <c>refresh</c> has a flow to start.</summary>
    public bool HasConsentFlow { get; private init; }

    /// <summary>Whether the credentials can be changed in place.</summary>
    public bool IsPatchable { get; private init; }

    /// <summary>Whether a connection of the scheme has the status <c>REVOKED</c> of its own; in others it stays what it was before.</summary>
    public bool HasRevokedState => Name is "OAUTH2";

    /// <summary>Whether Composio-managed auth configs of the scheme refuse the create call.</summary>
    public bool IsRetiredWhenManaged => Name is "OAUTH1" or "OAUTH2" or "DCR_OAUTH";

    /// <summary>The rules of a scheme that is known to exist.</summary>
    public static AuthSchemeRules Of(string name) => ByName[name];

    /// <summary>The rules of a scheme, or null when there is no such scheme.</summary>
    public static AuthSchemeRules? Find(string name) => ByName.GetValueOrDefault(name);
}
