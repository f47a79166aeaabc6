using Composio;
using Composio.Testing;

namespace ComposioGen.Import.Tool.Demo;

/// <summary>Hosts an in-process Composio server with auth configs for sample accounts and the rate limit of a paid plan.</summary>
internal sealed class DemoServer : IAsyncDisposable
{
    // Requests a minute: https://docs.composio.dev, rate limits.
    private const int Limit = 10_000;

    private readonly ComposioTestServer _server;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composio-import-demo-");

    private DemoServer(ComposioTestServer server)
    {
        _server = server;
        AuthConfigs = new Dictionary<string, string>
        {
            ["OAUTH2"] = server.AddAuthConfig("slack", "OAUTH2"),
            ["API_KEY"] = server.AddAuthConfig("sendgrid", "API_KEY"),
            ["BEARER_TOKEN"] = server.AddAuthConfig("github", "BEARER_TOKEN"),
            ["BASIC"] = server.AddAuthConfig("generic_basic", "BASIC"),
        };
    }

    /// <summary>Gets the auth configs by scheme.</summary>
    public IReadOnlyDictionary<string, string> AuthConfigs { get; }

    /// <summary>Gets the options of a client for the server.</summary>
    public ComposioClientOptions ClientOptions => new() { ApiKey = _server.ApiKey, BaseUrl = _server.BaseUrl, ApplicationName = "composio-import" };

    /// <summary>Gets the ledger for the server.</summary>
    public SqliteImportLedger Ledger => new(Path.Combine(_folder.FullName, "demo.composio-ledger"));

    public static async Task<DemoServer> StartAsync(CancellationToken cancellationToken) =>
        new(await ComposioTestServer.StartAsync(new() { RateLimit = Limit, RequestLogCapacity = 1 }, cancellationToken));

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
