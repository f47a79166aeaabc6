using System.Globalization;
using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps rows to records. Messages never contain a value.</summary>
internal sealed class RecordMapper(ColumnMap columns, RecordDefaults defaults, TimeProvider? time = null)
{
    private readonly DuplicateRows _duplicates = new(defaults.AllowMultiple);
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private string? _firstToolkit;

    /// <summary>Maps a row.</summary>
    public MappedRow Map(InputRow row)
    {
        if (row.Fields is null)
        {
            return MappedRow.Bad(row.Place, row.Fault!);
        }

        string? userId = null;
        try
        {
            var warnings = new List<RowWarning>();
            CheckLength(row, warnings);
            return Map(row, new FieldSet(row.Fields, columns), warnings, ref userId);
        }
        catch (RowException wrong)
        {
            return MappedRow.Bad(wrong.Place, wrong.Message) with { UserId = userId };
        }
    }

    private MappedRow Map(InputRow row, FieldSet fields, List<RowWarning> warnings, ref string? userId)
    {
        var broken = fields.BrokenGroup is { } group ? new RowException(group.Place, FieldSet.FaultOfGroup(group, columns)!) : null;
        var user = UserOf(row, fields, broken);
        userId = UserIdOf(user, row.ResemblesHeader, warnings);
        var authConfigId = AuthConfigOf(row, fields, warnings);
        var scheme = SchemeOf(row, fields.Take(Synonyms.Scheme));
        var alias = AliasOf(fields, warnings);
        var credentials = new CredentialMapper(row.Place, scheme, _time.GetUtcNow(), warnings);
        credentials.Places["user_id"] = user.Place;
        if (alias is { } named)
        {
            credentials.Places["alias"] = named.Place;
        }

        var values = credentials.Map(fields, broken);
        if (broken is not null)
        {
            warnings.Add(new(broken.Place, $"{broken.Message} The column is not used."));
        }

        try
        {
            var state = AuthScheme.FromFields(scheme, values);
            var record = new ConnectionImport { UserId = userId, AuthConfigId = authConfigId, State = state, Alias = alias is { } text ? Checked(Synonyms.Alias, text) : null };
            if (_duplicates.Describe(record, values) is { } duplicate)
            {
                warnings.Add(new(user.Place, duplicate));
            }

            if (_duplicates.DescribeTwin(userId) is { } twin)
            {
                warnings.Add(new(user.Place, twin));
            }

            return new(record, values, credentials.Places, null) { Warnings = warnings };
        }
        catch (SchemeFieldException wrong)
        {
            // The message contains the field, but not the value.
            throw new RowException(credentials.Places.GetValueOrDefault(wrong.Field, row.Place), wrong.Message);
        }
    }

    // A row that ends before a used column may lack a delimiter, so its values may be in the wrong columns.
    private void CheckLength(InputRow row, List<RowWarning> warnings)
    {
        if (row.Absent.FirstOrDefault(column => columns.Find(column).Count > 0) is { } absent)
        {
            throw new RowException(row.Place, $"The row ends before the column '{FieldName.Shown(absent)}': it has fewer cells than the header.");
        }

        if (row.Absent.Count > 0)
        {
            warnings.Add(new(row.Place, "The row has fewer cells than the header; only unused columns are missing."));
        }
    }

    private InputField UserOf(InputRow row, FieldSet fields, RowException? broken)
    {
        var user = fields.Take(Synonyms.UserId);
        return defaults.UserId is { } fixedUser ? new("--user", fixedUser, default, row.Place)
            : user ?? throw broken ?? new RowException(row.Place, NoUser(row.Fields!.Select(field => field.Name)));
    }

    private static InputField? AliasOf(FieldSet fields, List<RowWarning> warnings)
    {
        var alias = fields.Take(Synonyms.Alias);
        if (alias?.Text is not { } text || !ValueCheck.IsNothing(text.Trim()))
        {
            return alias;
        }

        warnings.Add(new(alias.Value.Place, "alias is a placeholder for a missing value, such as null, and is omitted."));
        return null;
    }

    private static string NoUser(IEnumerable<string> names) => CredentialNames.FindUser(names) is { } likely
        ? $"user_id is missing. Enter it, or specify its column with --map 'user_id={FieldName.Shown(likely)}'."
        : "user_id is missing. Enter it, or specify its column with --map 'user_id=...'.";

    private static string UserIdOf(InputField user, bool resemblesHeader, List<RowWarning> warnings)
    {
        var text = Text(user) ?? throw new RowException(user.Place, "user_id must be text.");

        // Concatenated files repeat their header.
        if (resemblesHeader && text.Trim() == user.Name.Trim())
        {
            throw new RowException(user.Place, "The row repeats the header. Remove it.");
        }

        warnings.AddRange(ValueDoubt.FindInUserId(text).Select(doubt => new RowWarning(user.Place, doubt)));
        return Checked(Synonyms.UserId, user);
    }

    private static string Checked(string field, InputField value)
    {
        var text = (Text(value) ?? throw new RowException(value.Place, $"{field} must be text.")).Trim();
        return ValueCheck.FindFault(field, text) is { } fault ? throw new RowException(value.Place, fault) : text;
    }

    private static string? Text(InputField value) =>
        value.Text ?? value.Json.ValueKind switch
        {
            JsonValueKind.Number => value.Json.GetRawText(),

            // A linked field of a table is a list with one element.
            JsonValueKind.Array when value.Json.GetArrayLength() == 1 && value.Json[0].ValueKind == JsonValueKind.String => value.Json[0].GetString(),
            _ => null,
        };

    private string SchemeOf(InputRow row, InputField? scheme) =>
        scheme is null ? defaults.Scheme ?? throw new RowException(row.Place, "scheme is missing. Enter it, or specify --scheme.")
        : (scheme.Value.Text is { } text ? Schemes.Find(text) : null)
            ?? throw new RowException(scheme.Value.Place, $"scheme must be one of {string.Join(", ", Schemes.Names)}.");

    private string AuthConfigOf(InputRow row, FieldSet fields, List<RowWarning> warnings)
    {
        var (authConfig, toolkit) = (fields.Take(Synonyms.AuthConfigId), fields.Take(Synonyms.Toolkit));
        if (authConfig is { } given)
        {
            return Checked(Synonyms.AuthConfigId, given);
        }

        var slug = toolkit?.Text?.Trim().ToLower(CultureInfo.InvariantCulture);
        if (slug is not null && defaults.AuthConfigIdsByToolkit.TryGetValue(slug, out var own))
        {
            return own;
        }

        if (slug is not null && defaults.AuthConfigIdsByToolkit.Count == 0 && (_firstToolkit ??= slug) != slug)
        {
            warnings.Add(new(toolkit!.Value.Place, $"'{FieldName.Shown(toolkit.Value.Name)}' has another toolkit than the first row, and both use the same auth config. To use one for each toolkit, specify --auth-config toolkit=id."));
        }

        return defaults.AuthConfigId ?? throw new RowException(
            toolkit?.Place ?? row.Place,
            slug is null ? "auth_config_id is missing. Enter it, or specify --auth-config." : "auth_config_id is missing, and no --auth-config is for the toolkit of the row. Specify --auth-config toolkit=id.");
    }
}
