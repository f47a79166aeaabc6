using System.Text.Json;
using Composio;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>Converts the credentials of a record to the state that the SDK sends, with one builder of AuthScheme per scheme.</summary>
internal static class CredentialsOf
{
    /// <summary>Reads the credentials.</summary>
    /// <param name="scheme">The auth scheme.</param>
    /// <param name="fields">The fields of the scheme, named as in the API.</param>
    /// <exception cref="BadRecordException">A required field is missing, or the scheme is unknown.</exception>
    /// <remarks>
    /// The builders determine the status: ACTIVE, because the required credentials are specified. Additional fields of a toolkit (subdomain,
    /// base_url ...) are passed in AdditionalProperties; Rest() is therefore called last.
    /// </remarks>
    public static ConnectionState Read(AuthSchemeType scheme, JsonMembers fields)
    {
        // The stored status is outdated; the builders determine the status.
        fields.Take("status");
        return scheme.Value switch
        {
            "OAUTH2" => AuthScheme.OAuth2(new()
            {
                AccessToken = fields.Required("access_token"),

                // Null means that the provider issued none; an Optional could also be omitted.
                RefreshToken = fields.Optional("refresh_token"),
                TokenType = fields.Optional("token_type"),
                IdToken = fields.Optional("id_token"),
                ExpiresIn = ReadExpiresIn(fields),
                Scope = ReadScope(fields),
                AdditionalProperties = fields.Rest(),
            }),
            "API_KEY" => AuthScheme.ApiKey(new()
            {
                ApiKey = fields.Optional("api_key"),
                GenericApiKey = fields.Optional("generic_api_key"),
                BearerToken = fields.Optional("bearer_token"),
                BasicEncoded = fields.Optional("basic_encoded"),
                Subdomain = fields.Optional("subdomain"),
                AdditionalProperties = fields.Rest(),
            }),
            "BEARER_TOKEN" => AuthScheme.BearerToken(new()
            {
                Token = fields.Required("token"),
                AdditionalProperties = fields.Rest(),
            }),
            "BASIC" => AuthScheme.Basic(new()
            {
                Username = fields.Required("username"),
                Password = fields.Optional("password"),
                BaseUrl = fields.Optional("base_url"),
                AdditionalProperties = fields.Rest(),
            }),
            "BASIC_WITH_JWT" => AuthScheme.BasicWithJwt(new()
            {
                Username = fields.Required("username"),
                Password = fields.Required("password"),
                AdditionalProperties = fields.Rest(),
            }),
            "GOOGLE_SERVICE_ACCOUNT" => AuthScheme.GoogleServiceAccount(new()
            {
                CredentialsJson = fields.Required("credentials_json"),
                AdditionalProperties = fields.Rest(),
            }),
            _ => throw new BadRecordException(
                "scheme must be OAUTH2, API_KEY, BEARER_TOKEN, BASIC, BASIC_WITH_JWT or GOOGLE_SERVICE_ACCOUNT. Add others in CredentialsOf."),
        };
    }

    // Providers return a number or digits in a string; the API accepts both, and the SDK's type converts from both.
    private static ExpiresIn ReadExpiresIn(JsonMembers fields)
    {
        var value = fields.Take("expires_in");
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => default,
            JsonValueKind.Null => ExpiresIn.Null,
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.String => value.GetString(),
            _ => throw fields.NotA("number or a string", "expires_in"),
        };
    }

    private static Scopes ReadScope(JsonMembers fields)
    {
        var value = fields.Take("scope");
        return value.ValueKind switch
        {
            JsonValueKind.Undefined => default,
            JsonValueKind.Null => Scopes.Null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
            _ => throw fields.NotA("string or a list of strings", "scope"),
        };
    }
}
