namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Determines the possible content of a column by its name.</summary>
internal static class CredentialNames
{
    private const int LongestName = 40;

    private static readonly string[] Credentials = ["token", "secret", "password", "passwd", "pwd", "passphrase", "apikey", "accesskey", "privatekey", "key", "credential", "pem", "jwt", "cookie", "bearer"];
    private static readonly string[] NoCredentials = ["tokentype", "tokenuri", "tokenurl", "tokenexp", "keyid", "keyname", "secretname", "idtoken", "credentialid", "credentialtype", "keyword", "clientsecret", "publickey",
        "scope", "expire", "issued", "created", "updated", "tokencount", "keycount", "tokenstatus", "keystatus", "last4", "lastfour", "version", "hint", "hastoken", "haskey", "haspassword", "passwordreset", "passwordchanged", "tokenprefix", "keyprefix"];
    private static readonly string[] Sites = ["instance", "subdomain", "domain", "baseurl", "apiurl", "accounturl", "serverurl", "host", "region", "tenant", "shop", "datacenter", "endpoint", "siteurl", "sitename", "workspace", "cluster"];
    private static readonly string[] NoSites = ["universedomain"];

    // Names that tables use for the user, but also for other data.
    private static readonly HashSet<string> Users = new(StringComparer.Ordinal)
    {
        "id", "name", "owner", "member", "person", "contact", "client", "customer", "account", "subject", "sub", "username", "login", "mail", "recordid", "accountid", "connectionid", "principal", "principalname", "profile", "human", "employee",
    };

    /// <summary>Returns the normalized last part of the path to a member, or of the column's name.</summary>
    public static string LeafOf(string name) => FieldName.Plain(name.Split('.')[^1]);

    /// <summary>Returns whether the name of a column suggests a credential.</summary>
    public static bool IsCredential(string name) => LeafOf(name) is { Length: <= LongestName } leaf && Array.Exists(Credentials, leaf.Contains) && !Array.Exists(NoCredentials, leaf.Contains);

    /// <summary>Returns whether the name of a column suggests the site of an account.</summary>
    public static bool IsSite(string name) => LeafOf(name) is var leaf && (leaf == "accountid" || Array.Exists(Sites, leaf.Contains)) && !Array.Exists(NoSites, leaf.Contains);

    /// <summary>Finds a column that may be the user; null for none.</summary>
    public static string? FindUser(IEnumerable<string> names) => names
        .Select(name => (Name: name, Leaf: LeafOf(name)))
        .Where(column => Synonyms.IsUserId(column.Leaf) || Users.Contains(column.Leaf))
        .OrderByDescending(column => Synonyms.IsUserId(column.Leaf))
        .Select(column => column.Name)
        .FirstOrDefault();
}
