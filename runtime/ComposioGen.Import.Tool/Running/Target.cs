using Composio;
using ComposioGen.Import.Tool.Demo;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Where the accounts go, and with which ledger.</summary>
internal sealed class Target : IAsyncDisposable
{
    private readonly DemoServer? _demo;

    private Target(ComposioClientOptions options, SqliteImportLedger? ledger, DemoServer? demo = null)
    {
        Composio = new ComposioClient(options);
        Ledger = ledger;
        _demo = demo;
    }

    /// <summary>The client.</summary>
    public ComposioClient Composio { get; }

    /// <summary>The ledger; null for none.</summary>
    public SqliteImportLedger? Ledger { get; }

    /// <summary>The API that the settings and the environment name.</summary>
    /// <exception cref="ComposioConfigurationException">There is no key, or an unusable base URL.</exception>
    public static Target Api(ToolSettings settings)
    {
        var options = ComposioClientOptions.FromEnvironment();
        options.ApplicationName = "composio-import";
        options.BaseUrl = settings.BaseUrl ?? options.BaseUrl;
        options.Timeout = settings.Timeout ?? options.Timeout;
        return new(options, settings.Ledger is null ? null : new SqliteImportLedger(settings.Ledger));
    }

    /// <summary>A server within this process.</summary>
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
