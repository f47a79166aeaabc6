using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Verifies that a header contains what every row requires, so that a problem of all rows is reported once.</summary>
internal static class HeaderCheck
{
    // Common names of a user column, which are safe to display because they are not credentials.
    private static readonly HashSet<string> LikelyUsers = new(StringComparer.Ordinal)
    {
        "id", "name", "owner", "member", "person", "contact", "client", "username", "login", "mail", "recordid", "accountid",
    };

    /// <summary>Verifies a header.</summary>
    /// <exception cref="UsageException">A column is missing that every row requires, or that <c>--map</c> specifies.</exception>
    public static void Check(IReadOnlyList<string> header, ColumnMap columns, RecordDefaults defaults)
    {
        if (columns.Missing(header).FirstOrDefault() is { } missing)
        {
            throw new UsageException($"The header has no column '{FieldName.Shown(missing)}', which is specified by --map.");
        }

        var fields = header.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet();
        if (!fields.Contains(Synonyms.UserId))
        {
            // The columns are not displayed: without a header they are the first row, including credentials.
            var likely = header.FirstOrDefault(column => LikelyUsers.Contains(FieldName.Plain(column)));
            throw new UsageException(
                $"The first line has no column for the user. Specify it with --map 'user_id={(likely is null ? "Column Name" : FieldName.Shown(likely))}'. Check whether the file has a header.");
        }

        if (!fields.Contains(Synonyms.AuthConfigId) && defaults.AuthConfigId is null && defaults.AuthConfigIdsByToolkit.Count == 0)
        {
            throw new UsageException("No column contains the auth config. Specify --auth-config or --map 'auth_config_id=Column Name'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is null)
        {
            throw new UsageException("No column contains the auth scheme. Specify --scheme or --map 'scheme=Column Name'.");
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
                $"No column contains {missing}, which {scheme} requires. Specify it with --map '{missing}={(likely is null ? "Column Name" : FieldName.Shown(likely))}', or specify another --scheme.");
        }
    }
}
