using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using Composio;
using Composio.Testing;

namespace ComposioGen.Benchmarks;

/// <summary>
/// Measures an import, compared with the minimum: a loop that sends one create per account with an HttpClient and the same concurrency, without
/// handling duplicates, lost responses or the budget. Both use the in-memory server over a socket; the number of requests per account is printed at
/// the end.
/// </summary>
[SimpleJob(launchCount: 1, warmupCount: 2, iterationCount: 8, invocationCount: 1)]
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "The clean-up disposes of them.")]
public class BulkImport
{
    private const int Concurrency = 16;

    private ComposioTestServer _server = null!;
    private ComposioClient _composio = null!;
    private HttpClient _http = null!;
    private string _authConfig = "";

    /// <summary>Gets or sets the number of accounts to import.</summary>
    [Params(2000)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public async Task StartAsync()
    {
        // More than can be sent, so that the machine rather than the budget is the limit.
        _server = await ComposioTestServer.StartAsync(new() { RateLimit = 100_000_000, RequestLogCapacity = 1 });
        _composio = new(new ComposioClientOptions { ApiKey = _server.ApiKey, BaseUrl = _server.BaseUrl });
        _http = new() { BaseAddress = _server.BaseUrl };
        _http.DefaultRequestHeaders.Add("x-api-key", _server.ApiKey);
    }

    [IterationSetup]
    public void Empty()
    {
        _server.Reset();
        _authConfig = _server.AddAuthConfig("sendgrid", "API_KEY");
    }

    [IterationCleanup]
    public void Count() => Console.WriteLine($"// requests for each account: {(double)_server.RequestCount / Accounts:0.0000}");

    [GlobalCleanup]
    public async Task StopAsync()
    {
        _http.Dispose();
        _composio.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public Task RawLoop() => Parallel.ForEachAsync(Enumerable.Range(0, Accounts), new ParallelOptions { MaxDegreeOfParallelism = Concurrency }, async (user, ct) =>
    {
        var body = new { auth_config = new { id = _authConfig }, connection = new { user_id = $"user_{user}", state = new { authScheme = "API_KEY", val = new { status = "ACTIVE", api_key = "sg-key" } } } };
        using var response = await _http.PostAsJsonAsync("/api/v3.1/connected_accounts", body, ct);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(ct);
    });

    [Benchmark]
    public async Task<int> Import()
    {
        var connected = 0;
        await foreach (var result in _composio.ConnectedAccounts.ImportAsync(Records(), new() { Concurrency = Concurrency }))
        {
            connected += result is ImportResult.Connected ? 1 : throw new InvalidOperationException(result.GetType().Name);
        }

        return connected;
    }

    private IAsyncEnumerable<ConnectionImport> Records() => Enumerable.Range(0, Accounts)
        .Select(user => new ConnectionImport { UserId = $"user_{user}", AuthConfigId = _authConfig, State = AuthScheme.ApiKey(new() { ApiKey = "sg-key" }) })
        .ToAsyncEnumerable();
}
