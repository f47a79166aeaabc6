using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>The <c>connection.state</c> of a create call, once it is known to be sound.</summary>
/// <param name="Status">The status that the caller wants.</param>
/// <param name="Credentials">The members of <c>val</c> besides the status.</param>
internal sealed record ImportedState(string Status, JsonObject Credentials)
{
    // The toolkit names one of these; SDKs and users send any of the four, and the API takes them all for one.
    private static readonly string[] ApiKeyNames = ["generic_api_key", "api_key", "bearer_token", "basic_encoded"];

    /// <summary>Whether the caller hands over credentials, and no user has to sign in.</summary>
    public bool IsImport => Status is AccountStatus.Active or AccountStatus.Inactive;

    /// <summary>Reads a state and notes what is wrong with it.</summary>
    /// <returns>The state; null when there is none or it cannot be used.</returns>
    /// <exception cref="RefusalException">400: the state's scheme is not the auth config's.</exception>
    public static ImportedState? Read(BodyReader? state, AuthConfig authConfig)
    {
        var scheme = state?.OneOf("authScheme", AuthSchemeRules.Names, required: true);
        var val = state?.Object("val", required: true);
        var status = val?.OneOf("status", AccountStatus.All, required: true);
        if (scheme is not null && scheme != authConfig.Scheme.Name)
        {
            throw Refusal.AccountBadRequest(
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

    /// <summary>Whether a credential is there: an API key under any of its names.</summary>
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
            // Without credentials there is a page on which the user is asked for the fields.
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
                val.RefuseMissing(field);
            }
        }
    }
}
