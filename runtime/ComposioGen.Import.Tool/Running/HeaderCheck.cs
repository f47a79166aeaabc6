using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Verifies that a header contains what every row requires, so that a problem of all rows is reported once.</summary>
internal static class HeaderCheck
{
    /// <summary>Checks a header.</summary>
    /// <param name="header">The columns.</param>
    /// <param name="rows">The rows, the first of which have been inspected.</param>
    /// <param name="columns">The map of columns to fields.</param>
    /// <param name="defaults">The values for rows that do not specify them.</param>
    /// <exception cref="UsageException">A column is missing that every row requires, or that <c>--map</c> specifies.</exception>
    public static void Check(IReadOnlyList<string> header, InputRows rows, ColumnMap columns, RecordDefaults defaults)
    {
        var (names, isAll) = (rows.Columns, rows.IsSampleAll);
        if (columns.Missing(isAll ? names : header).FirstOrDefault(column => isAll || !column.Contains('.', StringComparison.Ordinal)) is { } missing)
        {
            throw new UsageException($"The header has no column '{FieldName.Shown(missing)}', which is specified by --map.");
        }

        var fields = names.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet(StringComparer.Ordinal);
        if (!fields.Contains(Synonyms.UserId) && defaults.UserId is null)
        {
            // Other columns are not displayed: without a header they are the first row, including credentials.
            var likely = rows.FindUser();
            var one = rows is { IsSampleAll: true, Sampled: 1 } ? "For a file with one account, specify the user with --user id. Otherwise, specify" : "Specify";
            throw new UsageException(
                $"The first line has no column for the user. {one} it with --map 'user_id={(likely is null ? "Column Name" : FieldName.Shown(likely))}'. Check whether the file has a header.");
        }

        if (!fields.Contains(Synonyms.AuthConfigId) && defaults.AuthConfigId is null && defaults.AuthConfigIdsByToolkit.Count == 0)
        {
            throw new UsageException("No column contains the auth config. Specify --auth-config or --map 'auth_config_id=Column Name'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is null)
        {
            throw new UsageException("No column contains the auth scheme. Specify --scheme or --map 'scheme=Column Name'.");
        }

        // Cells with JSON may contain other members in later rows.
        if (!fields.Contains(Synonyms.Scheme) && (isAll || !header.Any(columns.IsContainer)))
        {
            CheckCredentials(names, columns, defaults.Scheme!, fields);
        }
    }

    /// <summary>Returns whether columns contain what every row requires.</summary>
    public static bool IsComplete(IReadOnlyList<string> names, ColumnMap columns, RecordDefaults defaults)
    {
        var fields = names.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet(StringComparer.Ordinal);
        return (fields.Contains(Synonyms.UserId) || defaults.UserId is not null)
            && (fields.Contains(Synonyms.AuthConfigId) || defaults.AuthConfigId is not null || defaults.AuthConfigIdsByToolkit.Count > 0)
            && (fields.Contains(Synonyms.Scheme) ? fields.Overlaps(Schemes.AllCredentials)
                : defaults.Scheme is { } scheme && Schemes.MissingIn(scheme, Held(columns, scheme, fields).Contains) is null);
    }

    /// <summary>Finds a column that may be the credential of a scheme; null for none.</summary>
    public static string? LikelyCredential(IEnumerable<string> names, ColumnMap columns, string scheme) =>
        names.FirstOrDefault(column => CredentialNames.IsCredential(column) && !columns.Find(column).Any(meaning => Schemes.Takes(scheme, meaning.Field) is not null));

    private static void CheckCredentials(IReadOnlyList<string> names, ColumnMap columns, string scheme, HashSet<string> fields)
    {
        var held = Held(columns, scheme, fields);
        if (Schemes.MissingIn(scheme, held.Contains) is { } missing)
        {
            var likely = LikelyCredential(names, columns, scheme);
            if (missing == "access_token" && held.Contains("refresh_token"))
            {
                throw new UsageException("No column contains access_token, only refresh_token. Obtain an access token with each from the provider's token endpoint, and import both.");
            }

            throw new UsageException(
                $"No column contains {missing}, which {scheme} requires. Specify it with --map '{missing}={(likely is null ? "Column Name" : FieldName.Shown(likely))}', or specify another --scheme. "
                + "Specify a column that contains JSON with --map 'credentials=Column Name'.");
        }
    }

    private static HashSet<string?> Held(ColumnMap columns, string scheme, IEnumerable<string> fields) =>
        [.. fields.Select(field => columns.IsGiven(field) ? field : Schemes.Takes(scheme, field))];
}
