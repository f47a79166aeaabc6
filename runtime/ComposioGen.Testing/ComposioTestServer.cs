namespace Composio.Testing;

/// <summary>
/// Represents an in-memory Composio API on a free loopback port: connected accounts, auth configs, toolkits and webhook subscriptions under
/// <c>/api/v3.1</c> and <c>/api/v3</c>, with the rules, errors and masking of the real API. For tests, samples and benchmarks. Thread-safe.
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

    /// <summary>Gets the options of the server.</summary>
    public ComposioTestServerOptions Options { get; }

    /// <summary>Gets the accepted API key.</summary>
    public string ApiKey => Options.ApiKey;

    /// <summary>Gets the base URL, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>Gets the received requests.</summary>
    public RequestLog Requests { get; }

    /// <summary>Gets the number of requests since the start or the last <see cref="Reset"/>.</summary>
    public long RequestCount => Requests.Total;

    /// <summary>Gets the faults to inject into the next calls.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>Starts a server.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="IOException">No loopback port is available.</exception>
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

    /// <summary>Clears all accounts, auth configs, added toolkits, webhook subscriptions, deliveries, requests and faults.</summary>
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

    /// <summary>Stops the server and aborts hanging calls.</summary>
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

    /// <summary>Returns the address, without the key.</summary>
    public override string ToString() => $"Composio test server at {BaseUrl}";
}
