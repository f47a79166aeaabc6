using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Checks that a header has what every row needs; what is wrong with all rows is said once.</summary>
internal static class HeaderCheck
{
    // Names that a table gives to its user, and other things; they are not credentials, so that they can be shown.
    private static readonly HashSet<string> LikelyUsers = new(StringComparer.Ordinal)
    {
        "id", "name", "owner", "member", "person", "contact", "client", "username", "login", "mail", "recordid", "accountid",
    };

    /// <summary>Checks a header.</summary>
    /// <exception cref="UsageException">A column is missing that every row needs, or that <c>--map</c> names.</exception>
    public static void Check(IReadOnlyList<string> header, ColumnMap columns, RecordDefaults defaults)
    {
        if (columns.Missing(header).FirstOrDefault() is { } missing)
        {
            throw new UsageException($"The header has no column '{FieldName.Shown(missing)}', which --map names.");
        }

        var fields = header.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet();
        if (!fields.Contains(Synonyms.UserId))
        {
            // The columns are not shown: without a header they are the first row, credentials too.
            var likely = header.FirstOrDefault(column => LikelyUsers.Contains(FieldName.Plain(column)));
            throw new UsageException(
                $"The first line has no column for the user: name it with --map 'user_id={(likely is null ? "Column Name" : FieldName.Shown(likely))}'. Has the file a header?");
        }

        if (!fields.Contains(Synonyms.AuthConfigId) && defaults.AuthConfigId is null && defaults.AuthConfigIdsByToolkit.Count == 0)
        {
            throw new UsageException("No column says the auth config: give --auth-config, or --map 'auth_config_id=Column Name'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is null)
        {
            throw new UsageException("No column says the auth scheme: give --scheme, or --map 'scheme=Column Name'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && !header.Any(Synonyms.IsContainer))
        {
            CheckCredentials(header, columns, defaults.Scheme!, fields);
        }
    }

    private static void CheckCredentials(IReadOnlyList<string> header, ColumnMap columns, string scheme, HashSet<string> fields)
    {
        var names = fields.Select(field => columns.IsGiven(field) ? field : Schemes.Takes(scheme, field)).ToHashSet();
        if (Schemes.MissingIn(scheme, names.Contains) is { } missing)
        {
            var likely = header.FirstOrDefault(column => UnusedColumns.IsCredential(column) && !columns.Find(column).Any(meaning => Schemes.Takes(scheme, meaning.Field) is not null));
            throw new UsageException(
                $"No column holds {missing}, which {scheme} needs: name it with --map '{missing}={(likely is null ? "Column Name" : FieldName.Shown(likely))}', or give another --scheme.");
        }
    }
}
