using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents the validated <c>connection.state</c> of a create call.</summary>
/// <param name="Status">The requested status.</param>
/// <param name="Credentials">The members of <c>val</c> except the status.</param>
internal sealed record ImportedState(string Status, JsonObject Credentials)
{
    // The toolkit specifies one of these names; clients send any of the four, which the API treats as the same.
    private static readonly string[] ApiKeyNames = ["generic_api_key", "api_key", "bearer_token", "basic_encoded"];

    /// <summary>Gets whether the state contains credentials, so that no user has to sign in.</summary>
    public bool IsImport => Status is AccountStatus.Active or AccountStatus.Inactive;

    /// <summary>Parses a state and records its problems.</summary>
    /// <returns>The state; null when it is missing or invalid.</returns>
    /// <exception cref="ApiErrorException">400: the scheme of the state is not that of the auth config.</exception>
    public static ImportedState? Read(BodyReader? state, AuthConfig authConfig)
    {
        var scheme = state?.OneOf("authScheme", AuthSchemeRules.Names, required: true);
        var val = state?.Object("val", required: true);
        var status = val?.OneOf("status", AccountStatus.All, required: true);
        if (scheme is not null && scheme != authConfig.Scheme.Name)
        {
            throw ApiErrors.AccountBadRequest(
                $"The state's authScheme {scheme} is not the auth config's {authConfig.Scheme.Name}",
                "Send a state of the auth config's scheme, or use another auth config.");
        }

        if (scheme is null || val is null || status is null)
        {
            return null;
        }

        var credentials = val.Json.Copy();
        credentials.Remove("status");
        var imported = new ImportedState(status, credentials);
        imported.RequireFields(val, authConfig);
        return imported;
    }

    /// <summary>Returns whether an API key is present, under any of its names.</summary>
    public static bool HasApiKey(JsonObject val) => Array.Exists(ApiKeyNames, name => !string.IsNullOrEmpty(val.Text(name)));

    private void RequireFields(BodyReader val, AuthConfig authConfig)
    {
        var scheme = authConfig.Scheme;
        var fields = authConfig.Toolkit.RequiredOnConnection(scheme.Name);
        if (IsImport)
        {
            fields = fields.Concat(scheme.RequiredWhenActive);
        }
        else if (!scheme.IsOAuth || !AccountStatus.IsPending(Status))
        {
            // Without credentials, a page requests the fields from the user.
            return;
        }

        foreach (var field in fields)
        {
            if (!ApiKeyNames.Contains(field))
            {
                val.String(field, required: true, minLength: 1);
            }
            else if (!HasApiKey(val.Json))
            {
                val.AddMissing(field);
            }
        }
    }
}
