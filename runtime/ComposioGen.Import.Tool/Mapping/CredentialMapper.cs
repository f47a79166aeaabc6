using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps the credentials of one row, and validates the form of each.</summary>
internal sealed class CredentialMapper(TextPlace row, string scheme, DateTimeOffset now, List<RowWarning> warnings)
{
    private static readonly string[] Expiring = ["access_token", "refresh_token", "token", "bearer_token", "api_key", "generic_api_key"];
    private static readonly string[] Optional = ["refresh_token", "token_type", "expires_in", "scope", "id_token"];

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputField> _sources = new(StringComparer.Ordinal);

    /// <summary>Gets the locations of the fields by their names in the API; the location of the row has an empty name.</summary>
    public Dictionary<string, TextPlace> Places { get; } = new(StringComparer.Ordinal) { [""] = row };

    /// <summary>Maps the fields.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="broken">The exception for a group of values that cannot be read, in which a missing credential may be; null for none.</param>
    /// <returns>The credentials by their names in the API.</returns>
    /// <exception cref="RowException">A credential is missing, or has an invalid form.</exception>
    public JsonProperties Map(FieldSet fields, RowException? broken)
    {
        // A column for another scheme, in a table with several schemes, does not concern this row.
        var hasExpiry = Schemes.Takes(scheme, "expires_in") is not null;
        var expiry = hasExpiry ? fields.Take(Synonyms.ExpiresAt) : null;
        foreach (var (field, isGiven) in fields.Names.ToList())
        {
            if (field != Synonyms.ExpiresAt && (isGiven ? field : Schemes.Takes(scheme, field)) is { } name && fields.Take(field, name) is { } value)
            {
                Choose(name, value, isGiven);
            }
        }

        var credentials = new JsonProperties();
        foreach (var (name, value) in _sources.Where(source => source.Key != "expires_in"))
        {
            Places[name] = value.Place;
            Add(credentials, name, value);
        }

        AddExpiry(credentials, expiry);
        Check(credentials, broken);
        return credentials;
    }

    private void Choose(string name, InputField value, bool isGiven)
    {
        if (_sources.TryGetValue(name, out var other) && !isGiven)
        {
            if (!_given.Contains(name) && !value.HasValueOf(other))
            {
                throw RowException.TwoColumns(name, other, value);
            }

            return;
        }

        // Databases write NULL for missing values.
        if (Optional.Contains(name) && value.Text is { } text && ValueCheck.IsNothing(text.Trim()))
        {
            warnings.Add(new(value.Place, $"{name} is a placeholder for a missing value, such as null, and is omitted."));
            return;
        }

        _sources[name] = value;
        if (isGiven)
        {
            _given.Add(name);
        }
    }

    private void Add(JsonProperties credentials, string name, InputField value)
    {
        if (name == "scope" && ScopeText.FindDoubt(value.Text) is { } doubt)
        {
            warnings.Add(new(value.Place, doubt));
        }

        if (name == "scope" && ScopeText.Split(value.Text) is { } scopes)
        {
            credentials.Add(name, scopes);
        }
        else if (name == "credentials_json" && value.Json.ValueKind == JsonValueKind.Object)
        {
            // The API expects the key file as text.
            AddText(credentials, name, value.Json.GetRawText(), value.Place);
        }
        else if (value.Text is { } text)
        {
            AddText(credentials, name, Restored(name, text), value.Place);
        }
        else if (value.Json.ValueKind == JsonValueKind.Number)
        {
            // A user name or a key that consists of digits may be written as a number.
            AddText(credentials, name, value.Json.GetRawText(), value.Place);
        }
        else
        {
            credentials.Add(name, value.Json);
        }
    }

    private static string Restored(string name, string text) => name switch
    {
        "private_key" => KeyForm.Restore(text),
        "credentials_json" => KeyFile.Restore(text),
        _ => text,
    };

    private void AddText(JsonProperties credentials, string name, string text, TextPlace place)
    {
        if (ValueCheck.FindFault(name, text) is { } fault)
        {
            throw new RowException(place, fault);
        }

        warnings.AddRange(ValueDoubt.FindInCredential(name, text).Select(doubt => new RowWarning(place, doubt)));
        credentials.Add(name, text);
    }

    // Use the absolute time, because a duration in the table started when the token was issued.
    private void AddExpiry(JsonProperties credentials, InputField? expiry)
    {
        var isMoment = expiry is { } moment && !Expiry.IsNone(moment);
        var source = isMoment ? expiry!.Value : _sources.GetValueOrDefault("expires_in");
        if (source.Name is null || Expiry.IsNone(source))
        {
            return;
        }

        var hasZone = true;
        var left = isMoment ? Expiry.Parse(source, out hasZone) - now : Expiry.ParseLifetime(source);
        if (!hasZone)
        {
            warnings.Add(new(source.Place, "The expiry has no time zone; it is read as UTC."));
        }

        Places["expires_in"] = source.Place;
        if (left > TimeSpan.Zero)
        {
            credentials.Add("expires_in", Math.Max(1, (long)left.TotalSeconds));
        }
        else if (!credentials.ContainsKey("refresh_token"))
        {
            throw new RowException(source.Place, "The access token has expired, and there is no refresh token to renew it with.");
        }
        else
        {
            // 0 could be read as "does not expire".
            warnings.Add(new(source.Place, "The access token has expired; it is renewed with the refresh token."));
            credentials.Add("expires_in", 1);
        }
    }

    private void Check(JsonProperties credentials, RowException? broken)
    {
        // Without them the account would wait for its user to sign in, which is not an import.
        if (Schemes.MissingIn(scheme, credentials.ContainsKey) is { } missing)
        {
            throw broken ?? new RowException(row, $"{missing} is missing; {scheme} requires it.");
        }

        foreach (var name in Expiring.Where(credentials.ContainsKey))
        {
            if (credentials[name] is { ValueKind: JsonValueKind.String } token && TokenAge.ExpiryOf(token.GetString()!) < now)
            {
                warnings.Add(new(Places[name], $"{name} is a JSON Web Token that has expired."));
            }
        }

        if (Schemes.Takes(scheme, "refresh_token") is not null && scheme != "S2S_OAUTH2" && !credentials.ContainsKey("refresh_token"))
        {
            warnings.Add(new(row, "There is no refresh_token; the account expires with its access token."));
        }
    }
}
