using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>
/// Creates placeholder credentials for accounts whose test specifies none: the values that the scheme and the toolkit require.
/// </summary>
internal static class PlaceholderCredentials
{
    /// <summary>Adds missing credentials.</summary>
    public static void Complete(JsonObject credentials, AuthConfig authConfig)
    {
        foreach (var name in authConfig.Scheme.RequiredWhenActive.Concat(authConfig.Toolkit.RequiredOnConnection(authConfig.Scheme.Name)))
        {
            credentials.TryAdd(name, $"test-{name}-value");
        }
    }

    /// <summary>Returns the required credentials of an auth config.</summary>
    public static JsonObject ForAuthConfig(Toolkit toolkit, string scheme)
    {
        var credentials = new JsonObject();
        foreach (var name in toolkit.RequiredOnAuthConfig(scheme))
        {
            credentials.TryAdd(name, $"test-{name}-value");
        }

        return credentials;
    }
}
