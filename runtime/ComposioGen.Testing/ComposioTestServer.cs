namespace Composio.Testing;

/// <summary>
/// An in-memory Composio that listens on a free loopback port: connected accounts, auth configs, toolkits and webhook subscriptions under
/// <c>/api/v3.1</c> and <c>/api/v3</c>, with the rules, the errors and the masking of the real API. For tests, samples
/// and benchmarks. All members may be used from several threads.
/// </summary>
public sealed partial class ComposioTestServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ComposioBackend _backend;
    private readonly RateWindow _rateWindow;
    private readonly WebhookSender _webhooks;
    private LoopbackHost? _host;

    private ComposioTestServer(ComposioTestServerOptions options)
    {
        options.Validate();
        Options = options;
        _backend = new(options);
        _rateWindow = new(options);
        _webhooks = new(_backend);
        Requests = new(options.RequestLogCapacity);
    }

    /// <summary>How the server behaves.</summary>
    public ComposioTestServerOptions Options { get; }

    /// <summary>The API key that is let in.</summary>
    public string ApiKey => Options.ApiKey;

    /// <summary>The server's address, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>The requests that came in.</summary>
    public RequestLog Requests { get; }

    /// <summary>How many requests came in since the start or the last <see cref="Reset"/>.</summary>
    public long RequestCount => Requests.Total;

    /// <summary>What is to go wrong with the next calls.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it shall behave; null takes all defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">No loopback port could be had.</exception>
    public static async Task<ComposioTestServer> StartAsync(
        ComposioTestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new ComposioTestServer(options ?? new());
        var pipeline = new Pipeline(server._backend, server.Faults, server.Requests, server._rateWindow, server._stopping.Token);
        server._host = await LoopbackHost.StartAsync(pipeline.HandleAsync, cancellationToken).ConfigureAwait(false);
        server._backend.Address = server._host.Address;
        server.BaseUrl = new Uri(server._host.Address);
        return server;
    }

    /// <summary>Forgets all accounts, auth configs, added toolkits, webhook subscriptions, deliveries, requests and faults.</summary>
    public void Reset()
    {
        lock (_backend.Gate)
        {
            _backend.Reset();
            _deliveries.Clear();
        }

        Faults.Clear();
        Requests.Clear();
        _rateWindow.Reset();
    }

    /// <summary>Stops the server; calls that hang are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _host, null) is not { } host)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await host.DisposeAsync().ConfigureAwait(false);
        _webhooks.Dispose();
        _stopping.Dispose();
    }

    /// <summary>The address; no key.</summary>
    public override string ToString() => $"Composio test server at {BaseUrl}";
}
