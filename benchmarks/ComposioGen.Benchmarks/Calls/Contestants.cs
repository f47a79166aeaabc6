using Composio;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Provides both implementations of the calls, for the same API.</summary>
internal sealed class Contestants : IDisposable
{
    private readonly HttpClient _http;
    private readonly HttpClient? _own;
    private readonly ComposioClient _composio;
    private readonly IDisposable? _server;

    private Contestants(TargetApi target, HttpClient http, HttpClient? own, IDisposable? server)
    {
        Target = target;
        _http = http;
        _own = own;
        _server = server;
        _composio = new ComposioClient(new ComposioClientOptions { ApiKey = target.ApiKey, BaseUrl = new Uri(target.BaseUrl), HttpClient = own });
        Raw = new RawCalls(http, target);
        Sdk = new SdkCalls(_composio, target);
    }

    /// <summary>Gets the API that both call.</summary>
    public TargetApi Target { get; }

    /// <summary>Gets the implementation with plain HttpClient.</summary>
    public ICalls Raw { get; }

    /// <summary>Gets the implementation with the SDK.</summary>
    public ICalls Sdk { get; }

    /// <summary>Creates both for a server in a separate process.</summary>
    public static Contestants OverLoopback()
    {
        var server = ServerProcess.Start();
        return new(server.Target, new HttpClient(), null, server);
    }

    /// <summary>Creates both for responses in memory.</summary>
    public static async Task<Contestants> InMemoryAsync()
    {
        var handler = await CannedHandler.CreateAsync();
        return new(handler.Target, new HttpClient(handler), new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }, null);
    }

    public void Dispose()
    {
        _composio.Dispose();
        _own?.Dispose();
        _http.Dispose();
        _server?.Dispose();
    }
}
