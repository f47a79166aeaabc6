using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Describes unused columns whose names suggest that they should be used: those of the first rows before the run, others as they are read.</summary>
internal sealed class UnusedColumns
{
    private readonly ColumnMap _columns;
    private readonly HashSet<string> _meanings;
    private readonly string? _scheme;

    /// <summary>Initializes the description.</summary>
    /// <param name="names">The header, or the members of the first rows.</param>
    /// <param name="columns">The map of columns to fields.</param>
    /// <param name="defaults">The values for rows that do not specify them.</param>
    public UnusedColumns(IReadOnlyList<string> names, ColumnMap columns, RecordDefaults defaults)
    {
        _columns = columns;
        _meanings = names.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet(StringComparer.Ordinal);
        _scheme = _meanings.Contains(Synonyms.Scheme) ? null : defaults.Scheme;
    }

    /// <summary>Describes the fields of <c>--map</c> that no scheme has.</summary>
    public IEnumerable<string> DescribeUnknownFields() => _columns.GivenFields
        .Where(field => !Synonyms.Fields.Contains(field))
        .Distinct(StringComparer.Ordinal)
        .Select(field => $"Warning: no auth scheme has the field '{FieldName.Shown(field)}', which is specified by --map; it is sent unchanged.");

    /// <summary>Describes the columns that were found since the last call, each with the <c>--map</c> option that would use it.</summary>
    public IEnumerable<string> DescribeNew()
    {
        foreach (var name in _columns.TakeNew().Where(name => !IsUsed(name) && !_columns.IsContainer(name)))
        {
            var shown = FieldName.Shown(name);
            var leaf = CredentialNames.LeafOf(name);
            if (leaf is "clientsecret" or "clientid" or "oauthclientsecret" or "oauthclientid" && _scheme is { } oauth && Schemes.Takes(oauth, "refresh_token") is not null)
            {
                yield return $"Warning: the column '{shown}' resembles the OAuth client and is not used. The client belongs to the auth config: import into a custom one with the client that issued the tokens.";
            }
            else if (CredentialNames.IsCredential(name))
            {
                yield return $"Warning: the column '{shown}' resembles a credential and is not used. If the accounts require it, use --map '{FieldFor(name)}={shown}'.";
            }
            else if (CredentialNames.IsSite(name))
            {
                var field = Schemes.SiteFields.FirstOrDefault(site => FieldName.Plain(site) == leaf) ?? FieldName.Shown(name.Split('.')[^1]);
                yield return $"Warning: the column '{shown}' resembles the site of an account and is not used. If the toolkit requires it, use --map '{field}={shown}'.";
            }
        }
    }

    /// <summary>Returns whether rows with a value in a column use it.</summary>
    public bool HasUse(string name) => _scheme is { } scheme && _columns.Find(name).Any(meaning => meaning.IsGiven
        || Schemes.Takes(scheme, meaning.Field == Synonyms.ExpiresAt ? "expires_in" : meaning.Field) is not null
        || meaning.Field is Synonyms.UserId or Synonyms.AuthConfigId or Synonyms.Alias or Synonyms.Toolkit);

    private bool IsUsed(string name) =>
        _columns.Find(name).Any(meaning => meaning.IsGiven || _scheme is null || !Schemes.AllCredentials.Contains(meaning.Field) || Schemes.Takes(_scheme, meaning.Field) is not null);

    // The credential of the scheme without a column; else the name of the column.
    private string FieldFor(string name) =>
        Schemes.AllCredentials.FirstOrDefault(field => FieldName.Plain(field) == CredentialNames.LeafOf(name))
        ?? (_scheme is null || Schemes.IsOneEnough(_scheme, _meanings) ? null : Schemes.MainCredentialsOf(_scheme).FirstOrDefault(field => !_meanings.Any(meaning => Schemes.Takes(_scheme, meaning) == field)))
        ?? FieldName.Shown(name.Split('.')[^1]);
}
