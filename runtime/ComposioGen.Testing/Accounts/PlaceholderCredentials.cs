using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Credentials for accounts of which a test says nothing: what the scheme and the toolkit require, made up.</summary>
internal static class PlaceholderCredentials
{
    /// <summary>Adds what is missing.</summary>
    public static void Complete(JsonObject credentials, AuthConfig authConfig)
    {
        foreach (var name in authConfig.Scheme.RequiredWhenActive.Concat(authConfig.Toolkit.RequiredOnConnection(authConfig.Scheme.Name)))
        {
            credentials.TryAdd(name, $"test-{name}-value");
        }
    }

    /// <summary>What an auth config of a toolkit must have.</summary>
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
