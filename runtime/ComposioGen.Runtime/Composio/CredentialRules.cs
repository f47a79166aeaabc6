using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Defines the credentials that a state must have so that the connection can become active, regardless of its status.</summary>
internal static class CredentialRules
{
    // The fields that all schemes share (ConnectionFields in the document): they identify a tenant, a region or a server.
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
            // The document declares the password optional, but a sign-in requires one unless it is intentionally empty, as with a key for a user name.
            AuthSchemeRules.Basic when !val.TryGetProperty(CredentialFields.Password, out var password) || password.ValueKind is JsonValueKind.Null => missing.Append(CredentialFields.Password),

            // None of its fields is required by itself, and toolkits define additional fields.
            AuthSchemeRules.ApiKey when required.Count == 0 && !HasCredential(val) => [CredentialFields.GenericApiKey],
            _ => missing,
        };
    }

    /// <summary>Finds the fields that have no value under any accepted name.</summary>
    public static IEnumerable<string> FindMissing(string scheme, JsonElement val, IEnumerable<string> fields) =>
        fields.Where(field => !AuthSchemeRules.Equivalents(scheme, field).Any(name => IsGiven(val, name)));

    /// <summary>Returns whether a field has a value.</summary>
    public static bool IsGiven(JsonElement val, string name) => val.TryGetProperty(name, out var value) && IsGiven(value);

    /// <summary>Returns whether there are fields other than those that identify a site, such as a region.</summary>
    public static bool HasCredential(JsonElement val) =>
        val.EnumerateObject().Any(static member => !SiteFields.Contains(member.Name) && !CredentialMembers.IsHarmless(member.Name) && IsGiven(member.Value));

    /// <summary>Returns whether the API obtains the credentials of the scheme, by a sign-in of the user or by itself, so that a connection can be started without them.</summary>
    public static bool HasSignIn(string scheme) => scheme is "OAUTH1" or "OAUTH2" or "DCR_OAUTH" or "CIMD_OAUTH" or "S2S_OAUTH2";

    /// <summary>Returns whether a field with a value is a credential that a sign-in produces rather than one that it requires.</summary>
    public static bool IsSignInResult(JsonElement val, string name) =>
        CredentialMembers.IsNamedLikeOne(name) && !CredentialMembers.IsHarmless(name) && !BelongsToSignIn(name) && name != "proxy_password" && IsGiven(val, name);

    private static bool BelongsToSignIn(string name) => name is "client_id" or "client_secret" or "consumer_key" or "code_verifier" or "state_prefix" or "long_redirect_url"
        or "redirectUrl" or "callback_url" or "callbackUrl" or "finalRedirectUri" or "authUri" or "webhook_signature";

    private static bool IsGiven(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));
}
