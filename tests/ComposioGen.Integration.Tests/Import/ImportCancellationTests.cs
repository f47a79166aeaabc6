using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Cancels at every request, before it is sent and after its response, and continues with the same ledger.</summary>
public sealed class ImportCancellationTests : ImportTest
{
    private const int Records = 4;

    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, ListDelay = TimeSpan.FromSeconds(10) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportAsync_CancelledAtEveryRequest_CreatesOneAccountEach(bool afterResponse)
    {
        for (var at = 1; at < 100; at++)
        {
            var authConfig = Server.AddAuthConfig("sendgrid", "API_KEY");
            var records = Enumerable.Range(0, Records).Select(user => Record($"user_{user}", authConfig: authConfig)).ToList();
            var ledger = new SurvivingLedger();
            using var cancel = new CancellationTokenSource();
            var wire = new Cancelling(cancel, at, afterResponse);
            using var client = Over(wire);

            var results = new List<ImportResult>();
            var wasCancelled = await EndsCancelledAsync(client, records, ledger, results, cancel.Token);
            await ImportAsync(records, new() { Ledger = ledger });

            var accounts = Accounts.FindAll(account => account.AuthConfigId == authConfig);
            accounts.Select(account => account.UserId).Order().ShouldBe(records.Select(record => record.UserId), $"canceled at request {at}");
            results.ShouldAllBe(result => !(result is ImportResult.Rejected), $"canceled at request {at}");
            if (!wasCancelled && !wire.HasCancelled)
            {
                at.ShouldBeGreaterThan(Records);
                return;
            }
        }

        Assert.Fail("The import never ended by itself.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task InitiateAsync_CancelledAtEveryRequest_ReportsWhetherAccountMayExist(bool afterResponse)
    {
        for (var at = 1; at < 10; at++)
        {
            var user = $"user_{afterResponse}_{at}";
            using var cancel = new CancellationTokenSource();
            var wire = new Cancelling(cancel, at, afterResponse);
            using var client = Over(wire);
            try
            {
                await Time.DriveAsync(client.ConnectedAccounts.InitiateAsync(user, ApiKeys, Key(), cancellationToken: cancel.Token));
                Accounts.Count(account => account.UserId == user).ShouldBe(1);
                if (!wire.HasCancelled)
                {
                    at.ShouldBeGreaterThan(1);
                    return;
                }
            }
            catch (OperationCanceledException cancelled)
            {
                var mayExist = cancelled.InnerException is ConnectionOutcomeUnknownException { AccountMayExist: true };
                (mayExist || Accounts.TrueForAll(account => account.UserId != user)).ShouldBeTrue($"canceled at request {at}");
            }
        }

        Assert.Fail("The call never ended by itself.");
    }

    private static async Task<bool> EndsCancelledInnerAsync(IAsyncEnumerable<ImportResult> import, List<ImportResult> results)
    {
        try
        {
            await foreach (var result in import)
            {
                results.Add(result);
            }

            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private Task<bool> EndsCancelledAsync(ComposioClient client, List<ConnectionImport> records, SurvivingLedger ledger, List<ImportResult> results, CancellationToken ct) =>
        Time.DriveAsync(EndsCancelledInnerAsync(client.ConnectedAccounts.ImportAsync(records, new() { Ledger = ledger, Concurrency = 1 }, ct), results));

    private ComposioClient Over(HttpMessageHandler handler)
    {
        var options = Options();
        options.HttpClient = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return new(options);
    }

    private sealed class Cancelling(CancellationTokenSource cancel, int at, bool afterResponse) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _count;

        public bool HasCancelled { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isIt = Interlocked.Increment(ref _count) == at;
            HasCancelled |= isIt;
            if (isIt && !afterResponse)
            {
                await cancel.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            var response = await base.SendAsync(request, cancellationToken);
            if (isIt)
            {
                await cancel.CancelAsync();
            }

            return response;
        }
    }
}
