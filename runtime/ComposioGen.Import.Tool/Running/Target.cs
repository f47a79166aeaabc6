using Composio;
using ComposioGen.Import.Tool.Demo;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Represents the API to import into, and the ledger.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly DemoServer? _demo;

    private Target(ComposioClientOptions options, SqliteImportLedger? ledger, DemoServer? demo = null)
    {
        Composio = new ComposioClient(options);
        Ledger = ledger;
        _demo = demo;
    }

    /// <summary>Gets the client.</summary>
    public ComposioClient Composio { get; }

    /// <summary>Gets the ledger; null for none.</summary>
    public SqliteImportLedger? Ledger { get; }

    /// <summary>Creates the target from the settings and the environment.</summary>
    /// <exception cref="ComposioConfigurationException">There is no key, or the base URL is invalid.</exception>
    public static Target Api(ToolSettings settings)
    {
        var options = ComposioClientOptions.FromEnvironment();
        options.ApplicationName = "composio-import";
        options.BaseUrl = settings.BaseUrl ?? options.BaseUrl;
        options.Timeout = settings.Timeout ?? options.Timeout;
        return new(options, settings.Ledger is null ? null : new SqliteImportLedger(settings.Ledger));
    }

    /// <summary>Creates the target for the demo server.</summary>
    public static Target Demo(DemoServer server) => new(server.ClientOptions, server.Ledger, server);

    public async ValueTask DisposeAsync()
    {
        Composio.Dispose();
        if (_demo is not null)
        {
            await _demo.DisposeAsync();
        }
    }
}
