namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Defines the auth schemes and their credentials, by their names in the API.</summary>
internal static class Schemes
{
    private static readonly string[] Tokens = ["access_token", "refresh_token", "token_type", "expires_in", "scope", "id_token"];

    private static readonly Dictionary<string, string[]> Credentials = new(StringComparer.Ordinal)
    {
        ["OAUTH2"] = Tokens,
        ["OAUTH1"] = ["oauth_token", "oauth_token_secret", "oauth_verifier", "consumer_key"],
        ["DCR_OAUTH"] = [.. Tokens, "client_id", "client_secret"],
        ["CIMD_OAUTH"] = [.. Tokens, "client_id"],
        ["S2S_OAUTH2"] = [.. Tokens, "client_id", "client_secret"],
        ["API_KEY"] = ["api_key", "generic_api_key", "bearer_token", "basic_encoded"],
        ["BASIC"] = ["username", "password"],
        ["BASIC_WITH_JWT"] = ["username", "password"],
        ["BEARER_TOKEN"] = ["token"],
        ["GOOGLE_SERVICE_ACCOUNT"] = ["credentials_json"],
        ["SERVICE_ACCOUNT"] = ["application_id", "installation_id", "private_key"],
        ["BILLCOM_AUTH"] = ["sessionId", "devKey"],
        ["CALCOM_AUTH"] = [],
        ["NO_AUTH"] = [],
        ["SAML"] = [],
    };

    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["OAUTH2"] = ["access_token"],
        ["OAUTH1"] = ["oauth_token", "oauth_token_secret"],
        ["DCR_OAUTH"] = ["client_id", "access_token"],
        ["CIMD_OAUTH"] = ["client_id", "access_token"],
        ["S2S_OAUTH2"] = ["access_token"],
        ["BASIC"] = ["username", "password"],
        ["BASIC_WITH_JWT"] = ["username", "password"],
        ["BEARER_TOKEN"] = ["token"],
        ["GOOGLE_SERVICE_ACCOUNT"] = ["credentials_json"],
        ["SERVICE_ACCOUNT"] = ["application_id", "installation_id", "private_key"],
        ["BILLCOM_AUTH"] = ["sessionId", "devKey"],
    };

    // Credentials that are not secret.
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "token_type", "expires_in", "scope", "username", "client_id", "consumer_key", "application_id", "installation_id",
    };

    // Names that tables use for the only credential of a scheme, when they differ from the API's.
    private static readonly Dictionary<string, (string Field, string[] Instead)> Instead = new(StringComparer.Ordinal)
    {
        ["BEARER_TOKEN"] = ("token", ["bearer_token", "access_token"]),
        ["OAUTH2"] = ("access_token", ["token", "bearer_token"]),
        ["BASIC"] = ("password", ["secret"]),
        ["BASIC_WITH_JWT"] = ("password", ["secret"]),
        ["API_KEY"] = ("api_key", ["secret"]),
    };

    private static readonly Dictionary<string, string> ByPlainName = new(StringComparer.Ordinal)
    {
        ["oauth"] = "OAUTH2",
        ["oauth20"] = "OAUTH2",
        ["oauth10"] = "OAUTH1",
        ["oauth10a"] = "OAUTH1",
        ["bearer"] = "BEARER_TOKEN",
        ["token"] = "BEARER_TOKEN",
        ["basicauth"] = "BASIC",
        ["serviceaccountjson"] = "GOOGLE_SERVICE_ACCOUNT",
    };

    static Schemes()
    {
        foreach (var scheme in Credentials.Keys)
        {
            ByPlainName.Add(FieldName.Plain(scheme), scheme);
        }
    }

    /// <summary>Gets fields that toolkits require in addition to credentials, such as a subdomain.</summary>
    public static IReadOnlyList<string> SiteFields { get; } =
    [
        "subdomain", "base_url", "api_url", "account_id", "account_url", "domain", "region", "shop", "dc", "site_name", "server_location",
        "instanceEndpoint", "instanceName", "COMPANYDOMAIN", "your-domain", "your_server", "form_api_base_url", "borneo_dashboard_url",
        "proxy_username", "proxy_password",
    ];

    /// <summary>Gets site fields whose names have other meanings in most tables; they are used only with <c>--map</c>.</summary>
    public static IReadOnlyList<string> GenericSiteFields { get; } = ["account_id", "account_url", "domain", "region", "dc", "site_name"];

    /// <summary>Gets the credentials of all schemes.</summary>
    public static IReadOnlyList<string> AllCredentials { get; } = [.. Credentials.Values.SelectMany(names => names).Distinct()];

    /// <summary>Returns whether a field contains a secret.</summary>
    public static bool IsSecret(string field) => AllCredentials.Contains(field) ? !Open.Contains(field) : CredentialNames.IsCredential(field);

    /// <summary>Gets the names of the schemes.</summary>
    public static IReadOnlyCollection<string> Names => Credentials.Keys;

    /// <summary>Returns a scheme by any spelling of its name, such as <c>OAuth 2.0</c>; null for none.</summary>
    public static string? Find(string name) => ByPlainName.GetValueOrDefault(FieldName.Plain(name));

    /// <summary>Returns the fields that an active connection of a scheme requires.</summary>
    public static IReadOnlyList<string> NeededBy(string scheme) => Needed.GetValueOrDefault(scheme, []);

    /// <summary>Returns the credentials of a scheme, without fields that describe a token.</summary>
    public static IEnumerable<string> MainCredentialsOf(string scheme) => Credentials[scheme].Except(["token_type", "expires_in", "scope", "id_token"]);

    /// <summary>Returns a required field of a scheme that a row lacks; null for none.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="has">Whether the row has a field.</param>
    public static string? MissingIn(string scheme, Func<string, bool> has) =>
        NeededBy(scheme).FirstOrDefault(field => !has(field))
        ?? (scheme == "API_KEY" && !Credentials[scheme].Any(has) ? "api_key" : null);

    /// <summary>Returns whether a scheme accepts any one of several credentials, and the fields contain one of them.</summary>
    public static bool IsOneEnough(string scheme, IReadOnlySet<string> fields) => scheme == "API_KEY" && fields.Any(field => Takes(scheme, field) is { } name && Credentials[scheme].Contains(name));

    /// <summary>Returns the name of a credential in a scheme; null when the scheme does not have it.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="field">The name of the credential.</param>
    public static string? Takes(string scheme, string field) =>
        Credentials[scheme].Contains(field) || SiteFields.Contains(field) ? field
        : Instead.TryGetValue(scheme, out var other) && other.Instead.Contains(field) ? other.Field
        : null;
}
