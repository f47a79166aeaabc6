using System.Globalization;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Verifies that rows with member names contain what every row requires, so that a problem of all rows is reported once.</summary>
internal static class MemberCheck
{
    /// <summary>Checks the first rows.</summary>
    /// <exception cref="UsageException">None of them contains what every row requires, or the member that <c>--map</c> specifies.</exception>
    public static void Check(InputRows rows, ColumnMap columns, RecordDefaults defaults)
    {
        var names = rows.Columns;
        var who = rows.IsSampleAll ? "No row" : string.Create(CultureInfo.InvariantCulture, $"None of the first {rows.Sampled} rows");
        if (rows.IsSampleAll && columns.Missing(names).FirstOrDefault() is { } unknown)
        {
            throw new UsageException($"No row has '{FieldName.Shown(unknown)}', which is specified by --map.");
        }

        var fields = names.SelectMany(columns.Find).Select(meaning => meaning.Field).ToHashSet(StringComparer.Ordinal);
        if (!fields.Contains(Synonyms.UserId) && defaults.UserId is null)
        {
            var one = rows is { IsSampleAll: true, Sampled: 1 } ? " For a file with one account, such as a token file, specify the user with --user id." : "";
            throw new UsageException($"{who} contains the user. Specify the member with --map 'user_id={Shown(CredentialNames.FindUser(names))}'.{one}");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is { } scheme)
        {
            CheckCredentials(who, names, columns, scheme, fields);
        }
    }

    private static void CheckCredentials(string who, IReadOnlyList<string> names, ColumnMap columns, string scheme, HashSet<string> fields)
    {
        var held = fields.Select(field => columns.IsGiven(field) ? field : Schemes.Takes(scheme, field)).ToHashSet();
        if (Schemes.MissingIn(scheme, held.Contains) is { } missing)
        {
            throw new UsageException($"{who} contains {missing}, which {scheme} requires. Specify the member with --map '{missing}={Shown(HeaderCheck.LikelyCredential(names, columns, scheme))}', or specify another --scheme.");
        }
    }

    private static string Shown(string? name) => name is null ? "member.name" : FieldName.Shown(name);
}
