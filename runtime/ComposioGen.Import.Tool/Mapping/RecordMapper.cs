using System.Globalization;
using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps rows to records. Messages never contain a value.</summary>
internal sealed class RecordMapper(ColumnMap columns, RecordDefaults defaults, TimeProvider? time = null)
{
    private readonly DuplicateRows _duplicates = new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Maps a row.</summary>
    public MappedRow Map(InputRow row)
    {
        if (row.Fields is null)
        {
            return MappedRow.Bad(row.Place, row.Fault!);
        }

        try
        {
            return Map(row, new FieldSet(row.Fields, columns));
        }
        catch (RowException wrong)
        {
            return MappedRow.Bad(wrong.Place, wrong.Message);
        }
    }

    private static string UserIdOf(InputField user, List<RowWarning> warnings)
    {
        var text = Text(user) ?? throw new RowException(user.Place, "user_id must be a string.");
        if (ValueCheck.FindFault(Synonyms.UserId, text.Trim()) is { } fault)
        {
            throw new RowException(user.Place, fault);
        }

        if (text.Trim() != text)
        {
            warnings.Add(new(user.Place, "user_id has leading or trailing blanks, which are removed."));
        }

        return text.Trim();
    }

    private static string? Text(InputField value) =>
        value.Text ?? (value.Json.ValueKind == JsonValueKind.Number ? value.Json.GetRawText() : null);

    private MappedRow Map(InputRow row, FieldSet fields)
    {
        var user = fields.Take(Synonyms.UserId) ?? throw new RowException(row.Place, "user_id is missing. Enter it, or specify its column with --map 'user_id=...'.");
        var toolkit = fields.Take(Synonyms.Toolkit);
        var authConfig = fields.Take(Synonyms.AuthConfigId);
        var authConfigId = AuthConfigOf(authConfig, toolkit)
            ?? throw new RowException((authConfig ?? toolkit)?.Place ?? row.Place, "auth_config_id is missing. Enter it, or specify --auth-config.");
        var scheme = SchemeOf(row, fields.Take(Synonyms.Scheme));
        var alias = fields.Take(Synonyms.Alias);
        var warnings = new List<RowWarning>();
        var userId = UserIdOf(user, warnings);
        var credentials = new CredentialMapper(row.Place, scheme, _time.GetUtcNow(), warnings);
        credentials.Places["user_id"] = user.Place;
        if (alias is { } named)
        {
            credentials.Places["alias"] = named.Place;
        }

        var values = credentials.Map(fields);
        try
        {
            var state = AuthScheme.FromFields(scheme, values);
            var record = new ConnectionImport { UserId = userId, AuthConfigId = authConfigId, State = state, Alias = alias is null ? null : Text(alias.Value) };
            if (_duplicates.HasOther(record, values))
            {
                warnings.Add(new(user.Place, "An earlier row for the same user has other credentials; only one of them is imported."));
            }

            return new(record, values, credentials.Places, null) { Warnings = warnings };
        }
        catch (SchemeFieldException wrong)
        {
            // The message contains the field, but not the value.
            throw new RowException(credentials.Places.GetValueOrDefault(wrong.Field, row.Place), wrong.Message);
        }
    }

    private string SchemeOf(InputRow row, InputField? scheme) =>
        scheme is null ? defaults.Scheme ?? throw new RowException(row.Place, "scheme is missing. Enter it, or specify --scheme.")
        : (scheme.Value.Text is { } text ? Schemes.Find(text) : null)
            ?? throw new RowException(scheme.Value.Place, $"scheme must be one of {string.Join(", ", Schemes.Names)}.");

    private string? AuthConfigOf(InputField? authConfig, InputField? toolkit) =>
        authConfig is { } given ? Text(given)
        : toolkit?.Text is { } slug && defaults.AuthConfigIdsByToolkit.TryGetValue(slug.ToLower(CultureInfo.InvariantCulture), out var own) ? own
        : defaults.AuthConfigId;
}
