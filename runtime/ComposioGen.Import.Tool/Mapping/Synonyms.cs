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

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        [UserId] = ["userid", "externaluserid", "externalid", "entityid", "user", "uid", "customerid", "enduserid", "enduserexternalid", "enduseroriginid", "useremail", "emailaddress", "email"],
        [AuthConfigId] = ["authconfigid", "authconfig", "authconfigurationid", "integrationid"],
        [Scheme] = ["scheme", "authscheme", "authtype", "authmode", "authenticationtype", "authmethod", "authschemetype"],
        [Alias] = ["alias", "accountalias", "connectionname", "connectionlabel"],
        [Toolkit] = ["toolkit", "toolkitslug", "app", "appname", "provider", "service", "integration", "providerid", "providerconfigkey"],
        ["access_token"] = ["accesstoken", "oauthaccesstoken", "oauth2accesstoken", "oauth2token"],
        ["refresh_token"] = ["refreshtoken", "oauthrefreshtoken", "oauth2refreshtoken"],
        ["expires_in"] = ["expiresin", "tokenexpiresin", "expiresinseconds"],
        [ExpiresAt] = ["expiresat", "expiry", "accesstokenexpiresat", "tokenexpiresat", "oauthexpiresat", "tokenexpiry", "expirydate", "expirationdate", "accesstokenexpires", "expires", "expiration"],
        ["secret"] = ["secret"],
        ["scope"] = ["scope", "scopes", "grantedscopes", "oauthscopes"],
        ["token"] = ["token", "personalaccesstoken", "pat"],
        ["bearer_token"] = ["bearertoken", "bearer"],
        ["api_key"] = ["apikey", "key", "apitoken", "secretkey"],
        ["username"] = ["username", "login", "loginname"],
        ["password"] = ["password", "pass", "passwd", "pwd"],
        ["credentials_json"] = ["credentialsjson", "serviceaccountjson", "serviceaccount", "keyfile"],
        ["private_key"] = ["privatekey", "pem"],
        ["oauth_token_secret"] = ["oauthtokensecret", "tokensecret"],
    };

    private static readonly Dictionary<string, (string Field, int Rank)> ByPlainName = Collect();

    /// <summary>The objects that contain records, in exports and in the API's own format.</summary>
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "credentials", "credential", "state", "val", "connection", "connectionstate", "connectionparams", "fields", "data", "tokens", "token", "oauth", "oauth2", "auth", "authdata", "oauthdata", "tokendata", "tokenset",
        "oauthtokens", "tokenresponse", "oauthtokenresponse", "rawtokenresponse", "response", "rawresponse", "raw",
    };

    // The objects that contain the user ID in exports.
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "user", "enduser", "customer", "externaluser", "owner", "linkeduser" };

    private static readonly List<string> OwnerIds = ["userid", "externalid", "externaluserid", "id", "originid", "enduseroriginid", "email"];

    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "raw", "rawresponse", "rawtokenresponse", "response" };

    /// <summary>Returns the field for a column name; null for an unknown name.</summary>
    /// <param name="name">The name of the column, or the path to a member.</param>
    public static (string Field, int Rank)? Find(string name)
    {
        var path = name.Split('.').Select(FieldName.Plain).ToArray();
        return path switch
        {
            [.., "authconfig", "id"] => (AuthConfigId, 0),
            [.., "toolkit", "slug"] => (Toolkit, 0),
            [.., "credentials" or "credential", "type"] => (Scheme, 10),
            [.., var owner, var id] when Owners.Contains(owner) && OwnerIds.IndexOf(id) is >= 0 and var rank => (UserId, rank + 1),
            [.. var outer, var leaf] when outer.All(Containers.Contains) && ByPlainName.TryGetValue(leaf, out var found) =>
                (found.Field, found.Rank + (outer.Any(Raw.Contains) ? ColumnMeaning.Raw : 0)),
            _ => null,
        };
    }

    /// <summary>Returns whether a column contains a group of values as JSON.</summary>
    public static bool IsContainer(string name) => Containers.Contains(FieldName.Plain(name));

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
