using Composio;
using Composio.Testing;

namespace ImportConnections.Importing;

/// <summary>Represents the API to import into: the real one, or an in-process test server when there is no key.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly ComposioTestServer? _server;

    private Target(ComposioClientOptions options, string description, ComposioTestServer? server = null)
    {
        Composio = new ComposioClient(options);
        Description = description;
        _server = server;
    }

    /// <summary>Gets the client.</summary>
    public ComposioClient Composio { get; }

    /// <summary>Gets the description for the user.</summary>
    public string Description { get; }

    /// <summary>Creates the target from the environment.</summary>
    /// <exception cref="ComposioConfigurationException">The environment is invalid.</exception>
    public static async Task<Target> OpenAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("COMPOSIO_API_KEY")))
        {
            var options = ComposioClientOptions.FromEnvironment();
            return new Target(options, $"Importing into {options.BaseUrl?.GetLeftPart(UriPartial.Authority) ?? "Composio"} with the key in COMPOSIO_API_KEY.");
        }

        // The delay makes imported OAuth tokens take a moment, so that there is something to wait for.
        var server = await ComposioTestServer.StartAsync(new() { OAuthActivationDelay = TimeSpan.FromMilliseconds(300) }, cancellationToken);
        return new Target(
            new() { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl, PollInterval = TimeSpan.FromMilliseconds(200) },
            $"COMPOSIO_API_KEY is not set: importing into a test server in this process ({server.BaseUrl.Authority}). Nothing leaves this machine.",
            server);
    }

    public async ValueTask DisposeAsync()
    {
        Composio.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
