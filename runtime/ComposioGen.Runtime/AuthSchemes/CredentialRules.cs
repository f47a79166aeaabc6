using System.Text.Json;

namespace Composio.Runtime;

/// <summary>The credentials that a state must have so that the connection can become active, whatever its status.</summary>
internal static class CredentialRules
{
    private static readonly string[] ApiKeyFields = ["generic_api_key", "api_key", "bearer_token", "basic_encoded"];

    // The fields that all schemes share (ConnectionFields in the document): they name a tenant, a region or a server.
    private static readonly HashSet<string> SiteFields = new(StringComparer.Ordinal)
    {
        "subdomain", "your-domain", "region", "shop", "account_url", "COMPANYDOMAIN", "extension", "form_api_base_url", "instanceEndpoint", "api_url",
        "borneo_dashboard_url", "proxy_username", "proxy_password", "domain", "version", "dc", "site_name", "instanceName", "account_id", "your_server",
        "server_location", "base_url",
    };

    /// <summary>Finds the credentials that the scheme needs and the state lacks.</summary>
    /// <param name="scheme">The scheme in the JSON.</param>
    /// <param name="val">The credentials.</param>
    /// <param name="required">The fields that the document requires of an active connection with the scheme.</param>
    public static IEnumerable<string> FindMissing(string scheme, JsonElement val, IReadOnlyList<string> required)
    {
        var missing = FindMissing(scheme, val, (IEnumerable<string>)required);
        return scheme switch
        {
            // The document calls the password optional; without one nobody signs in, unless it is meant to be empty, as with a key for a user name.
            "BASIC" when !val.TryGetProperty("password"u8, out var password) || password.ValueKind is JsonValueKind.Null => missing.Append("password"),

            // None of its fields is required by itself, and toolkits have fields of their own.
            "API_KEY" when required.Count == 0 && !HasCredential(val) => ["generic_api_key"],
            _ => missing,
        };
    }

    /// <summary>Finds the fields that have no value, under no name that will do.</summary>
    public static IEnumerable<string> FindMissing(string scheme, JsonElement val, IEnumerable<string> fields) =>
        fields.Where(field => !Equivalents(scheme, field).Any(name => IsGiven(val, name)));

    /// <summary>Returns whether a field has a value.</summary>
    public static bool IsGiven(JsonElement val, string name) => val.TryGetProperty(name, out var value) && IsGiven(value);

    /// <summary>Returns whether there is anything besides fields that name a site, such as a region.</summary>
    public static bool HasCredential(JsonElement val) =>
        val.EnumerateObject().Any(static member => !SiteFields.Contains(member.Name) && !CredentialMembers.IsHarmless(member.Name) && IsGiven(member.Value));

    /// <summary>Returns whether the API obtains the credentials of the scheme, by a sign-in of the user or by itself, so that a connection can be started without them.</summary>
    public static bool HasSignIn(string scheme) => scheme is "OAUTH1" or "OAUTH2" or "DCR_OAUTH" or "CIMD_OAUTH" or "S2S_OAUTH2";

    /// <summary>Returns whether a field that a sign-in is started with is none of the credentials that the sign-in gives.</summary>
    public static bool BelongsToSignIn(string name) => name is "client_id" or "client_secret" or "consumer_key" or "code_verifier" or "state_prefix" or "long_redirect_url"
        or "redirectUrl" or "callback_url" or "callbackUrl" or "finalRedirectUri" or "authUri" or "webhook_signature";

    // The API takes an API key under several names, any of which will do.
    private static string[] Equivalents(string scheme, string field) => scheme == "API_KEY" && ApiKeyFields.Contains(field) ? ApiKeyFields : [field];

    private static bool IsGiven(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));
}
