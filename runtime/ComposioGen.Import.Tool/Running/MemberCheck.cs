using System.Globalization;
using ComposioGen.Import.Tool.Input.Json;
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
            if (names.Contains(JsonMembersReader.NameColumn))
            {
                throw new UsageException($"The rows are the members of an object, and none contains the user. If the name of each member is the user, specify --map 'user_id={JsonMembersReader.NameColumn}'.");
            }

            if (rows is { IsSampleAll: true, Sampled: 1 } && names.All(IsOfError))
            {
                throw new UsageException("The input is an error message of a server and contains no rows. Export it again.");
            }

            if (CredentialNames.FindUser(names) is { } likely && Array.FindIndex(likely.Split('.'), part => part.All(char.IsAsciiDigit)) is > 0 and var index)
            {
                throw new UsageException($"{who} contains the user. If the rows are the list '{FieldName.Shown(string.Join('.', likely.Split('.')[..index]))}', save the input as .json to read them.");
            }

            var one = rows is { IsSampleAll: true, Sampled: 1 } ? " For a file with one account, such as a token file, specify the user with --user id." : "";
            if (rows is { IsSampleAll: true, Sampled: 1 } && CredentialNames.FindUser(names) is null && !names.Any(name => name.Contains('.', StringComparison.Ordinal) || CredentialNames.IsCredential(name)))
            {
                throw new UsageException("The input is one object, and none of its members is a user or a credential. If each member is a user with a value, write an object for each: {\"user_id\":\"...\",\"api_key\":\"...\"}.");
            }

            throw new UsageException(one.Length > 0
                ? $"{who} contains the user.{one} {(rows.FindUser() is { } filled ? $"If '{FieldName.Shown(filled)}' is the user, specify --map 'user_id={FieldName.Shown(filled)}'." : "")}".TrimEnd()
                : $"{who} contains the user. Specify the member with --map 'user_id={Shown(rows.FindUser())}'.");
        }

        if (!fields.Contains(Synonyms.Scheme) && defaults.Scheme is { } scheme)
        {
            CheckCredentials(who, names, columns, scheme, fields);
        }
    }

    private static bool IsOfError(string name) => name.Split('.')[0].ToLowerInvariant() is
        "error" or "errors" or "message" or "code" or "status" or "statuscode" or "status_code" or "detail" or "details" or "title" or "type" or "instance" or "success" or "ok"
        or "error_description" or "error_code" or "documentation_url" or "request_id" or "requestid" or "timestamp" or "path" or "traceid" or "errorcode" or "errormessage";

    private static void CheckCredentials(string who, IReadOnlyList<string> names, ColumnMap columns, string scheme, HashSet<string> fields)
    {
        var held = fields.Select(field => columns.IsGiven(field) ? field : Schemes.Takes(scheme, field)).ToHashSet();
        if (Schemes.MissingIn(scheme, held.Contains) is { } missing)
        {
            if (missing == "access_token" && held.Contains("refresh_token"))
            {
                throw new UsageException($"{who} contains access_token, only refresh_token. Obtain an access token with it from the provider's token endpoint, and import both.");
            }

            throw new UsageException($"{who} contains {missing}, which {scheme} requires. Specify the member with --map '{missing}={Shown(HeaderCheck.LikelyCredential(names, columns, scheme))}', or specify another --scheme.");
        }
    }

    private static string Shown(string? name) => name is null ? "member.name" : FieldName.Shown(name);
}
