using Composio.Testing;
using ComposioGen.Integration.Tests.Document;

namespace ComposioGen.Integration.Tests;

/// <summary>Base class with a server for each test, the generated client over a real socket, and one clock for both.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    private protected const string User = "user_123";

    private protected PauseSkippingTime Time { get; } = new();

    private protected ComposioTestServer Server { get; private set; } = null!;

    private protected ComposioClient Client { get; private set; } = null!;

    private protected virtual ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time };

    public async Task InitializeAsync()
    {
        Server = await ComposioTestServer.StartAsync(ServerOptions);
        Client = new ComposioClient(Options());
    }

    public async Task DisposeAsync()
    {
        RequestTape.Add(Server.Requests.Snapshot());
        Client.Dispose();
        await Server.DisposeAsync();
    }

    private protected ComposioClientOptions Options() => new() { ApiKey = Server.ApiKey, BaseUrl = Server.BaseUrl, TimeProvider = Time };

    private protected static ConnectionState Tokens() => AuthScheme.OAuth2(new()
    {
        AccessToken = "xoxb-existing-slack-token",
        RefreshToken = "xoxr-existing-refresh-token",
        ExpiresIn = 3600,
        Scope = "chat:write,channels:read",
    });
}
