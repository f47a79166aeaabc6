namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Contains the names that other platforms use for the fields of a record, the most likely first.</summary>
internal static class Synonyms
{
    public const string UserId = "user_id";
    public const string AuthConfigId = "auth_config_id";
    public const string Scheme = "scheme";
    public const string Alias = "alias";
    public const string Toolkit = "toolkit";
    public const string ExpiresAt = "expires_at";

    /// <summary>The field of <c>--map</c> for a column that contains a group of values as JSON.</summary>
    public const string Container = "credentials";

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        [UserId] = ["userid", "externaluserid", "externalid", "entityid", "user", "uid", "customerid", "enduserid", "enduserexternalid", "enduseroriginid", "userexternalid", "externaluser", "appuserid", "useruuid", "userguid", "memberid", "ownerid", "linkeduserid", "nutzerid", "benutzerid", "useremail", "emailaddress", "email", "emailadresse", "adressemail", "correoelectronico"],
        [AuthConfigId] = ["authconfigid", "authconfig", "authconfigurationid", "integrationid"],
        [Scheme] = ["scheme", "authscheme", "authtype", "authmode", "authenticationtype", "authmethod", "authschemetype"],
        [Alias] = ["alias", "accountalias", "connectionname", "connectionlabel"],
        [Toolkit] = ["toolkit", "toolkitslug", "app", "appname", "provider", "service", "integration", "providerid", "providerconfigkey", "identityprovider", "clientregistrationid", "loginprovider"],
        ["access_token"] = ["accesstoken", "oauthaccesstoken", "oauth2accesstoken", "oauth2token", "accesstokenvalue", "providertoken", "provideraccesstoken"],
        ["refresh_token"] = ["refreshtoken", "oauthrefreshtoken", "oauth2refreshtoken", "refreshtokenvalue", "providerrefreshtoken"],
        ["expires_in"] = ["expiresin", "tokenexpiresin", "expiresinseconds"],
        [ExpiresAt] = ["expiresat", "expiry", "accesstokenexpiresat", "tokenexpiresat", "oauthexpiresat", "tokenexpiry", "expirydate", "expirationdate", "accesstokenexpires", "expires", "expiration"],
        ["secret"] = ["secret"],
        ["scope"] = ["scope", "scopes", "grantedscopes", "oauthscopes", "accesstokenscopes", "tokenscopes"],
        ["token"] = ["token", "personalaccesstoken", "pat", "authtoken"],
        ["bearer_token"] = ["bearertoken", "bearer"],
        ["api_key"] = ["apikey", "xapikey", "key", "apitoken", "secretkey"],
        ["username"] = ["username", "login", "loginname", "benutzername"],
        ["password"] = ["password", "pass", "passwd", "pwd", "passwort", "kennwort", "motdepasse", "contraseña", "contrasena", "senha"],
        ["credentials_json"] = ["credentialsjson", "serviceaccountjson", "serviceaccount", "keyfile"],
        ["private_key"] = ["privatekey", "pem"],
        ["oauth_token_secret"] = ["oauthtokensecret", "tokensecret"],
    };

    private static readonly Dictionary<string, (string Field, int Rank)> ByPlainName = Collect();

    // The words in the names of objects that contain records, in exports and in the API's own format.
    private static readonly HashSet<string> ContainerWords = new(StringComparer.Ordinal)
    {
        "credentials", "credential", "creds", "state", "val", "connection", "params", "parameters", "fields", "data", "tokens", "token", "oauth", "oauth1", "oauth2", "auth",
        "set", "response", "raw", "extra", "answer", "payload", "result", "json", "info", "details", "grant", "access", "provider", "config", "secrets", "attributes", "properties", "node", "record", "item",
        "tokenset", "authdata", "oauthdata", "tokendata", "oauthtokens", "tokenresponse", "oauthtokenresponse", "rawtokenresponse", "rawresponse", "connectionstate", "connectionparams",
    };

    // The objects that contain the user ID in exports.
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "user", "enduser", "customer", "externaluser", "owner", "linkeduser", "member", "person", "appuser" };

    private static readonly List<string> OwnerIds = ["userid", "externalid", "externaluserid", "id", "uid", "originid", "enduseroriginid", "email"];

    /// <summary>Gets the lowest rank of an address that is used as the user ID.</summary>
    public static int FirstEmail { get; } = Array.IndexOf(Names[UserId], "useremail");

    /// <summary>Returns the field for a column name; null for an unknown name.</summary>
    /// <param name="name">The name of the column, or the path to a member.</param>
    public static (string Field, int Rank)? Find(string name)
    {
        var parts = WithoutTypes(name.Split('.'));
        return parts.Select(FieldName.Plain).ToArray() switch
        {
            [.., "authconfig", "id"] => (AuthConfigId, 0),
            [.., "toolkit", "slug"] => (Toolkit, 0),
            [.., "credentials" or "credential", "type"] => (Scheme, 10),
            [.., var owner, var id] when Owners.Contains(owner) && OwnerIds.IndexOf(id) is >= 0 and var rank => (UserId, rank + 1),

            // The ID and the address in a profile are those of the user at the provider.
            [.., "profile" or "identity", "userid" or "uid" or "externalid" or "externaluserid"] => (UserId, 8),
            [.. var outer, var leaf] when parts.SkipLast(1).All(IsContainer) && ByPlainName.TryGetValue(leaf, out var found) =>
                (found.Field, found.Rank + (parts.SkipLast(1).Any(IsRaw) ? ColumnMeaning.Raw : 0)),

            // A name with dots that is not a path, such as api.key.
            _ => ByPlainName.TryGetValue(FieldName.Plain(name), out var whole) ? whole : null,
        };
    }

    // The forms in which databases write IDs, numbers and times in JSON: expires_at.$date.$numberLong, userId.$oid, expiry._seconds.
    private static string[] WithoutTypes(string[] parts)
    {
        var count = parts.Length;
        while (count > 1 && (parts[count - 1].StartsWith('$') || parts[count - 1] is "_seconds" or "seconds" or "value"))
        {
            count--;
        }

        return parts[..count];
    }

    /// <summary>Returns whether a name identifies a part of a row: a field, a group of values, or the object of the user.</summary>
    public static bool IsPart(string name) => FieldName.Plain(name) is var plain && (ByPlainName.ContainsKey(plain) || Owners.Contains(plain) || plain is "profile" or "identity" || IsContainer(name) || plain is "authconfig" or "metadata" or "meta");

    /// <summary>Returns whether a column or a member, by its name, contains a group of values.</summary>
    public static bool IsContainer(string name) => FieldName.Words(name) is { Count: > 0 } words && words.All(ContainerWords.Contains);

    /// <summary>Returns whether a normalized name is that of the user ID.</summary>
    public static bool IsUserId(string plainName) => ByPlainName.TryGetValue(plainName, out var found) && found.Field == UserId;

    /// <summary>Returns the field that <c>--map</c> specifies, in any spelling; a name that no scheme has is returned unchanged.</summary>
    public static string FieldNamed(string name) =>
        Fields.FirstOrDefault(field => FieldName.Plain(field) == FieldName.Plain(name)) ?? name;

    /// <summary>Gets the fields of a record.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Names.Keys.Except(["secret"]), .. Schemes.AllCredentials, .. Schemes.SiteFields, Container];

    // The raw response of a token endpoint, which repeats other columns.
    private static bool IsRaw(string name) => FieldName.Plain(name) is var plain
        && (plain.Contains("raw", StringComparison.Ordinal) || plain.Contains("response", StringComparison.Ordinal) || plain.Contains("answer", StringComparison.Ordinal));

    private static Dictionary<string, (string Field, int Rank)> Collect()
    {
        var found = new Dictionary<string, (string Field, int Rank)>(StringComparer.Ordinal);
        foreach (var (field, names) in Names)
        {
            for (var rank = 0; rank < names.Length; rank++)
            {
                found.Add(names[rank], (field, rank));
            }
        }

        foreach (var field in Schemes.AllCredentials.Concat(Schemes.SiteFields.Except(Schemes.GenericSiteFields)))
        {
            found.TryAdd(FieldName.Plain(field), (field, 0));
        }

        return found;
    }
}
