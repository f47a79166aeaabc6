using Composio;
using Composio.Testing;

namespace ComposioGen.Benchmarks.Imports;

/// <summary>
/// Measures the number of requests of a wait: one GET per account and interval, compared with the wait for many. <c>wait --seconds 5</c>
/// </summary>
internal static class WaitCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Waits for 10, 100 and 1,000 accounts that never become active, and prints the number of requests.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var seconds = arguments.Number("--seconds", 5);
        Console.WriteLine("| pending accounts | requests per interval, one GET each | requests per interval, WaitForConnectionsAsync |");
        Console.WriteLine("|---|---|---|");
        foreach (var count in (int[])[10, 100, 1_000])
        {
            await using var server = await ComposioTestServer.StartAsync();
            var authConfig = server.AddAuthConfig("slack", "OAUTH2");
            var ids = Enumerable.Range(0, count).Select(i => server.AddAccount($"user_{i}", authConfig, "INITIATED")).ToList();
            using var composio = new ComposioClient(new ComposioClientOptions
            {
                ApiKey = server.ApiKey,
                BaseUrl = server.BaseUrl,
                PollInterval = Interval,
                MaxPollInterval = Interval,
            });
            var each = await CountAsync(server, seconds, token => Task.WhenAll(ids.Select(id => PollAsync(composio, id, token))));
            var together = await CountAsync(server, seconds, token => WaitForAllAsync(composio, ids, token));
            Console.WriteLine($"| {count} | {each:f1} | {together:f1} |");
        }
    }

    // Half an interval more, so that no request is about to be sent when the requests are counted.
    private static async Task<double> CountAsync(ComposioTestServer server, int seconds, Func<CancellationToken, Task> wait)
    {
        var before = server.RequestCount;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds - 0.5));
        try
        {
            await wait(end.Token);
        }
        catch (OperationCanceledException)
        {
            // The end of the measurement.
        }

        return (double)(server.RequestCount - before) / seconds;
    }

    private static async Task PollAsync(ComposioClient composio, string id, CancellationToken cancellationToken)
    {
        using var tick = new PeriodicTimer(Interval);
        do
        {
            await composio.ConnectedAccounts.GetAsync(id, cancellationToken);
        }
        while (await tick.WaitForNextTickAsync(cancellationToken));
    }

    private static async Task WaitForAllAsync(ComposioClient composio, List<string> ids, CancellationToken cancellationToken)
    {
        await foreach (var result in composio.ConnectedAccounts.WaitForConnectionsAsync(ids, Timeout.InfiniteTimeSpan, cancellationToken))
        {
            throw new InvalidOperationException($"{result} is not pending.");
        }
    }
}
