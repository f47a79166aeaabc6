using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Maps the credentials of one row, and validates the form of each.</summary>
internal sealed class CredentialMapper(TextPlace row, string scheme, DateTimeOffset now, List<RowWarning> warnings)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputField> _sources = new(StringComparer.Ordinal);

    /// <summary>Gets the locations of the fields by their names in the API; the location of the row has an empty name.</summary>
    public Dictionary<string, TextPlace> Places { get; } = new(StringComparer.Ordinal) { [""] = row };

    /// <summary>Maps the fields.</summary>
    /// <returns>The credentials by their names in the API.</returns>
    /// <exception cref="RowException">A credential is missing, or has an invalid form.</exception>
    public JsonProperties Map(FieldSet fields)
    {
        foreach (var (field, first, second) in fields.Conflicts)
        {
            // A column for another scheme, in a table with several schemes, does not concern this row.
            if (Schemes.Takes(scheme, field) is { } name)
            {
                throw TwoColumns(name, first, second);
            }
        }

        var expiry = fields.Take(Synonyms.ExpiresAt);
        foreach (var (field, value, isGiven) in fields.All)
        {
            if ((isGiven ? field : Schemes.Takes(scheme, field)) is { } name)
            {
                Choose(name, value, isGiven);
            }
        }

        var credentials = new JsonProperties();
        foreach (var (name, value) in _sources.Where(source => expiry is null || source.Key != "expires_in"))
        {
            Places[name] = value.Place;
            Add(credentials, name, value);
        }

        AddExpiry(credentials, expiry);
        Check(credentials);
        return credentials;
    }

    private static RowException TwoColumns(string name, InputField first, InputField second) => new(
        second.Place,
        $"{name} has two different values, in '{FieldName.Shown(first.Name)}' and '{FieldName.Shown(second.Name)}'. Select one of them: --map '{name}={FieldName.Shown(first.Name)}'.");

    private void Choose(string name, InputField value, bool isGiven)
    {
        if (_sources.TryGetValue(name, out var other) && !isGiven)
        {
            if (!_given.Contains(name) && !value.HasValueOf(other))
            {
                throw TwoColumns(name, other, value);
            }

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
            AddText(credentials, name, name == "private_key" ? KeyForm.WithLineBreaks(text) : text, value.Place);
        }
        else
        {
            credentials.Add(name, value.Json);
        }
    }

    private void AddText(JsonProperties credentials, string name, string text, TextPlace place)
    {
        if (ValueCheck.FindFault(name, text) is { } fault)
        {
            throw new RowException(place, fault);
        }

        if (ValueCheck.FindWarning(name, text) is { } warning)
        {
            warnings.Add(new(place, warning));
        }

        credentials.Add(name, text);
    }

    // Use the absolute time, because a duration in the table started when the token was issued.
    private void AddExpiry(JsonProperties credentials, InputField? expiry)
    {
        if (expiry is not { } given || Schemes.Takes(scheme, "expires_in") is null || given.Text is "0")
        {
            return;
        }

        var end = Expiry.Parse(given)
            ?? throw new RowException(given.Place, "The expiry is neither seconds since 1970 nor a date such as 2026-11-27T15:00:00Z.");
        if (end <= now && !credentials.ContainsKey("refresh_token"))
        {
            throw new RowException(given.Place, "The access token has expired, and there is no refresh token to renew it with.");
        }

        if (end <= now)
        {
            warnings.Add(new(given.Place, "The access token has expired; it is renewed with the refresh token."));
        }

        Places["expires_in"] = given.Place;

        // 0 could be read as "does not expire".
        credentials.Add("expires_in", Math.Max(1, (long)(end - now).TotalSeconds));
    }

    private void Check(JsonProperties credentials)
    {
        // Without them the account would wait for its user to sign in, which is not an import.
        if (Schemes.MissingIn(scheme, credentials.ContainsKey) is { } missing)
        {
            throw new RowException(row, $"{missing} is missing; {scheme} requires it.");
        }

        if (Schemes.Takes(scheme, "refresh_token") is not null && scheme != "S2S_OAUTH2" && !credentials.ContainsKey("refresh_token"))
        {
            warnings.Add(new(row, "There is no refresh_token; the account expires with its access token."));
        }

        if (scheme == "BASIC" && !credentials.ContainsKey("password"))
        {
            warnings.Add(new(row, "There is no password."));
        }
    }
}
