using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Describes, before the run, unused columns whose names suggest that they should be used.</summary>
internal static class UnusedColumns
{
    private static readonly string[] Credentials = ["token", "secret", "password", "passwd", "pwd", "passphrase", "apikey", "accesskey", "privatekey", "key", "credential", "pem", "jwt", "cookie", "bearer"];
    private static readonly string[] NoCredentials = ["tokentype", "tokenuri", "tokenurl", "keyid", "keyname", "secretname", "idtoken", "credentialid", "credentialtype", "keyword", "clientsecret"];
    private static readonly string[] Sites = ["instance", "subdomain", "domain", "baseurl", "apiurl", "accounturl", "serverurl", "host", "region", "tenant", "shop", "datacenter", "endpoint", "siteurl", "sitename"];

    /// <summary>Describes the columns, each with the <c>--map</c> option that would use it.</summary>
    /// <param name="names">The header, or the members of the first row.</param>
    /// <param name="columns">The map of columns to fields.</param>
    /// <param name="defaults">The values for rows that do not specify them.</param>
    public static IEnumerable<string> Describe(IReadOnlyList<string> names, ColumnMap columns, RecordDefaults defaults)
    {
        var meanings = names.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet(StringComparer.Ordinal);
        var scheme = meanings.Contains(Synonyms.Scheme) ? null : defaults.Scheme;
        foreach (var name in names.Where(name => !IsUsed(name, columns, scheme) && !Synonyms.IsContainer(name)).Distinct(StringComparer.Ordinal))
        {
            var shown = FieldName.Shown(name);
            var leaf = FieldName.Plain(name.Split('.')[^1]);
            if (IsCredential(name))
            {
                yield return $"Warning: the column '{shown}' resembles a credential and is not used. If the accounts require it, use --map '{FieldFor(scheme, meanings, leaf)}={shown}'.";
            }
            else if (Array.Exists(Sites, leaf.Contains))
            {
                var field = Schemes.SiteFields.FirstOrDefault(site => FieldName.Plain(site) == leaf) ?? FieldName.Shown(name.Split('.')[^1]);
                yield return $"Warning: the column '{shown}' resembles the site of an account and is not used. If the toolkit requires it, use --map '{field}={shown}'.";
            }
        }
    }

    /// <summary>Returns whether the name of a column suggests a credential.</summary>
    public static bool IsCredential(string name)
    {
        var leaf = FieldName.Plain(name.Split('.')[^1]);
        return Array.Exists(Credentials, leaf.Contains) && !Array.Exists(NoCredentials, leaf.Contains) && leaf.Length <= 40;
    }

    private static bool IsUsed(string name, ColumnMap columns, string? scheme) =>
        columns.Find(name).Any(meaning => meaning.Rank == ColumnMeaning.Given || scheme is null || !Schemes.AllCredentials.Contains(meaning.Field) || Schemes.Takes(scheme, meaning.Field) is not null);

    // The credential of the scheme without a column; else the name of the column.
    private static string FieldFor(string? scheme, HashSet<string> meanings, string leaf) =>
        Schemes.AllCredentials.FirstOrDefault(field => FieldName.Plain(field) == leaf)
        ?? (scheme is null ? null : Schemes.MainCredentialsOf(scheme).FirstOrDefault(field => !meanings.Any(meaning => Schemes.Takes(scheme, meaning) == field)))
        ?? "field";
}
