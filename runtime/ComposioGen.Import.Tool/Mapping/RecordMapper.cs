using System.Globalization;
using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Makes records of rows. No message repeats a value.</summary>
internal sealed class RecordMapper(ColumnMap columns, RecordDefaults defaults)
{
    /// <summary>Makes a record.</summary>
    public MappedRow Map(InputRow row)
    {
        if (row.Fields is null)
        {
            return MappedRow.Bad(row.Place, row.Fault!);
        }

        var fields = new FieldSet(row.Fields, columns);
        var user = fields.Take(Synonyms.UserId);
        var toolkit = fields.Take(Synonyms.Toolkit);
        var authConfig = fields.Take(Synonyms.AuthConfigId);
        var scheme = fields.Take(Synonyms.Scheme);
        var alias = fields.Take(Synonyms.Alias);
        var (schemeName, authConfigId) = (scheme is null ? defaults.Scheme : SchemeOf(scheme.Value), AuthConfigOf(authConfig, toolkit));
        return user is null ? MappedRow.Bad(row.Place, "user_id is missing. Fill it in, or name its column with --map 'user_id=...'.")
            : authConfigId is null ? MappedRow.Bad((authConfig ?? toolkit)?.Place ?? row.Place, "auth_config_id is missing. Fill it in, or give --auth-config.")
            : schemeName is null ? MappedRow.Bad(
                scheme?.Place ?? row.Place,
                scheme is null ? "scheme is missing. Fill it in, or give --scheme." : $"scheme is none of {string.Join(", ", Schemes.Names)}.")
            : Record(row, fields, user.Value, authConfigId, schemeName, alias);
    }

    private static string? SchemeOf(InputField scheme) => scheme.Text is { } text ? Schemes.Find(text) : null;

    private static MappedRow Record(InputRow row, FieldSet fields, InputField user, string authConfigId, string scheme, InputField? alias)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal) { [""] = row.Place, ["user_id"] = user.Place };
        if (alias is { } named)
        {
            places["alias"] = named.Place;
        }

        var credentials = new JsonProperties();
        foreach (var (field, value, isGiven) in fields.All)
        {
            // A column for another scheme, in a table of several, is none of this row's business.
            var name = isGiven ? field : Schemes.Takes(scheme, field);
            if (name is not null && !credentials.ContainsKey(name))
            {
                places[name] = value.Place;
                Add(credentials, name, value);
            }
        }

        if (Text(user) is not { } userId)
        {
            return MappedRow.Bad(user.Place, "user_id must be a text.");
        }

        // Without them the account would wait for its user to sign in, which nobody imports.
        if (Schemes.NeededBy(scheme).FirstOrDefault(field => !credentials.ContainsKey(field)) is { } missing)
        {
            return MappedRow.Bad(row.Place, $"{missing} is missing; {scheme} needs it.");
        }

        try
        {
            var state = AuthScheme.FromFields(scheme, credentials);
            var record = new ConnectionImport { UserId = userId, AuthConfigId = authConfigId, State = state, Alias = alias is null ? null : Text(alias.Value) };
            return new(record, credentials, places, null);
        }
        catch (SchemeFieldException wrong)
        {
            // The message names the field and shows no value.
            return MappedRow.Bad(places.GetValueOrDefault(wrong.Field, row.Place), wrong.Message);
        }
    }

    private static void Add(JsonProperties credentials, string name, InputField value)
    {
        if (value.Text is { } text)
        {
            credentials.Add(name, text);
        }
        else if (name == "credentials_json" && value.Json.ValueKind == JsonValueKind.Object)
        {
            // The API takes the key file as text.
            credentials.Add(name, value.Json.GetRawText());
        }
        else
        {
            credentials.Add(name, value.Json);
        }
    }

    private static string? Text(InputField value) =>
        value.Text ?? (value.Json.ValueKind == JsonValueKind.Number ? value.Json.GetRawText() : null);

    private string? AuthConfigOf(InputField? authConfig, InputField? toolkit) =>
        authConfig is { } given ? Text(given)
        : toolkit?.Text is { } slug && defaults.AuthConfigIdsByToolkit.TryGetValue(slug.ToLower(CultureInfo.InvariantCulture), out var own) ? own
        : defaults.AuthConfigId;
}
