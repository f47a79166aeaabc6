using Composio;

namespace WebApp.Accounts;

/// <summary>Converts a token that a user enters to the state of a new connection.</summary>
internal static class PastedToken
{
    /// <summary>Returns whether an account can be connected with a token alone.</summary>
    public static bool IsEnoughFor(AuthConfig authConfig) =>
        authConfig.AuthScheme == AuthSchemeType.ApiKey
        || authConfig.AuthScheme == AuthSchemeType.BearerToken

        // Tokens of another OAuth application require an auth config with the client that issued them.
        || (authConfig.AuthScheme == AuthSchemeType.OAuth2 && authConfig.IsComposioManaged != true);

    /// <summary>Returns the state for an auth config.</summary>
    /// <exception cref="ArgumentException">The scheme requires more than a token.</exception>
    public static ConnectionState ToState(AuthConfig authConfig, string token) => authConfig.AuthScheme?.Value switch
    {
        "API_KEY" => AuthScheme.ApiKey(new() { ApiKey = token }),
        "BEARER_TOKEN" => AuthScheme.BearerToken(new() { Token = token }),
        "OAUTH2" => AuthScheme.OAuth2(new() { AccessToken = token }),
        _ => throw new ArgumentException("The scheme requires more than a token.", nameof(authConfig)),
    };
}
