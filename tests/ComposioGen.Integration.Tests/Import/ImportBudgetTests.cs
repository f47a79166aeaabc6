using System.Collections.Concurrent;
using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the pace of an import with a server that limits requests.</summary>
public sealed class ImportBudgetTests : ImportTest
{
    private const int Limit = 200;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, RateLimit = Limit, RateLimitWindow = Window };

    [Fact]
    public async Task ImportAsync_BudgetShare_LeavesTheRestFree()
    {
        var watch = new Watch();
        using var client = ClientWith(watch);

        var results = await ImportAsync(Users(800), client: client);

        results.ShouldAllBe(result => result is ImportResult.Connected);
        watch.Rejected.ShouldBe(0);
        watch.LeastRemaining.ShouldBeGreaterThanOrEqualTo(Limit / 5);
        var allowed = Time.Elapsed / Window * (Limit * 0.8);
        (watch.Answers / allowed).ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public async Task ImportAsync_Budget_SpreadsRequestsOverWindow()
    {
        var watch = new Watch();
        using var client = ClientWith(watch);

        await ImportAsync(Users(300), client: client);

        Time.Pauses.Max().ShouldBeLessThan(2);
    }

    [Fact]
    public async Task ImportAsync_LiveTraffic_CountsAgainstShare()
    {
        var watch = new Watch { LiveTrafficEvery = 4 };
        using var client = ClientWith(watch);

        var results = await ImportAsync(Users(400), client: client);

        results.ShouldAllBe(result => result is ImportResult.Connected);
        watch.Rejected.ShouldBe(0);
        watch.LeastRemaining.ShouldBeGreaterThanOrEqualTo(Limit / 5 - Watch.LargestBurst);
    }

    [Fact]
    public async Task ImportAsync_WindowUsedUpByOthers_WaitsForNextWindow()
    {
        for (var call = 0; call < Limit; call++)
        {
            await Client.Toolkits.GetAsync("slack");
        }

        var results = await ImportAsync(Users(20));

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(20);
    }

    [Fact]
    public async Task ImportAsync_Progress_ReportsBudget()
    {
        var seen = new ConcurrentQueue<ImportProgress>();

        await ImportAsync(Users(300), new() { Progress = new Heard(seen) });

        seen.Count.ShouldBeInRange(10, (int)Time.Elapsed.TotalSeconds + 1);
        seen.Last().BudgetLimit.ShouldBe(Limit);
        seen.Last().RequestsSent.ShouldBeInRange(200, 303);
        seen.Select(progress => progress.RequestsSent).ShouldBeInOrder();
    }

    private ComposioClient ClientWith(Watch watch)
    {
        watch.InnerHandler = new SocketsHttpHandler();
        watch.ApiKey = Server.ApiKey;
        return new(new ComposioClientOptions { ApiKey = Server.ApiKey, BaseUrl = Server.BaseUrl, TimeProvider = Time, HttpClient = new HttpClient(watch) });
    }

    private sealed class Heard(ConcurrentQueue<ImportProgress> seen) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => seen.Enqueue(value);
    }

    /// <summary>Inspects responses, and sends additional requests, like other clients of an organization.</summary>
    private sealed class Watch : DelegatingHandler
    {
        private readonly object _gate = new();
        private int _sent;

        public string ApiKey { get; set; } = "";

        public int LiveTrafficEvery { get; init; }

        public static int LargestBurst => 16;

        public int Answers { get; private set; }

        public int Rejected { get; private set; }

        public int LeastRemaining { get; private set; } = Limit;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (LiveTrafficEvery > 0 && Interlocked.Increment(ref _sent) % LiveTrafficEvery == 0)
            {
                using var live = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, "/api/v3.1/toolkits/slack"));
                live.Headers.Add("x-api-key", ApiKey);
                using var answer = await base.SendAsync(live, cancellationToken);
            }

            var response = await base.SendAsync(request, cancellationToken);
            lock (_gate)
            {
                Answers++;
                Rejected += (int)response.StatusCode == 429 ? 1 : 0;
                LeastRemaining = Math.Min(LeastRemaining, int.Parse(response.Headers.GetValues("X-RateLimit-Remaining").Single(), System.Globalization.CultureInfo.InvariantCulture));
            }

            return response;
        }
    }
}
