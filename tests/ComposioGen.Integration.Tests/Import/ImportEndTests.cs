using System.Collections.Concurrent;
using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports that end early: the records in progress have a result.</summary>
public sealed class ImportEndTests : ImportTest
{
    [Fact]
    public async Task ImportAsync_LedgerFailsAfterCreate_ReturnsUnknownWithAccount()
    {
        var (results, fault) = await RunAsync(Users(40), new() { Ledger = new FullDisk(saves: 25), Concurrency = 4 });

        fault.ShouldBeOfType<ImportLedgerException>();
        results.Select(result => result.UserId).ShouldBeUnique();
        Accounts.Select(account => account.UserId).Except(results.Select(result => result.UserId)).ShouldBeEmpty("an account exists that no result reports");
        var unknown = results.OfType<ImportResult.Unknown>().ToList();
        unknown.ShouldNotBeEmpty();
        unknown.SelectMany(result => result.PossibleAccountIds).ShouldBeSubsetOf(Accounts.Select(account => account.Id));
        unknown.ShouldAllBe(result => !result.ToString().Contains("sg-key"));
    }

    [Fact]
    public async Task ImportAsync_CancelledInTheMiddle_ReturnsWhatWasInProgress()
    {
        Server.Faults.Enqueue(Fault.Hang().On("POST", "/connected_accounts").Times(3));
        using var stop = new CancellationTokenSource();
        var run = RunAsync(Users(3), new(), ct: stop.Token);
        await Server.Requests.WaitForAsync(6);
        await stop.CancelAsync();

        var (results, fault) = await run;

        fault.ShouldBeAssignableTo<OperationCanceledException>();
        results.Count.ShouldBe(3);
        results.ShouldAllBe(result => result is ImportResult.Unknown);
    }

    [Fact]
    public async Task ImportAsync_LedgerFailsWhileAccountIsPending_ReturnsPending()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, OAuthActivationDelay = TimeSpan.FromHours(1) });
        using var client = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl, TimeProvider = Time });
        var slack = server.AddAuthConfig("slack", "OAUTH2");
        ConnectionImport[] records = [Record("user_0", Tokens(), slack), Record("user_1", Tokens(), slack)];

        var (results, fault) = await RunAsync(records, new() { Ledger = new FullDisk(saves: 2), Concurrency = 1 }, client: client);

        fault.ShouldBeOfType<ImportLedgerException>();
        results.ShouldHaveSingleItem().ShouldBeOfType<ImportResult.Pending>().ConnectedAccountId.ShouldBe(server.Accounts.Single().Id);
    }

    [Fact]
    public async Task ImportAsync_RunEndsBeforeSettleTime_ReturnsUnknown()
    {
        Server.Faults.Enqueue(Fault.Status(500).On("POST", "/connected_accounts"), Fault.Status(401).On("POST", "/connected_accounts"));

        var (results, fault) = await Time.DriveAsync(RunAsync(Users(2), new() { Concurrency = 1 }));

        fault.ShouldBeOfType<ComposioUnauthorizedException>();
        results.ShouldHaveSingleItem().ShouldBeOfType<ImportResult.Unknown>().Index.ShouldBe(0);
    }

    private async Task<(List<ImportResult> Results, Exception? Fault)> RunAsync(IEnumerable<ConnectionImport> records, ImportOptions options, ComposioClient? client = null, CancellationToken ct = default)
    {
        var results = new List<ImportResult>();
        try
        {
            await foreach (var result in (client ?? Client).ConnectedAccounts.ImportAsync(records, options, ct))
            {
                results.Add(result);
            }
        }
        catch (Exception fault)
        {
            return (results, fault);
        }

        return (results, null);
    }

    /// <summary>Represents a ledger that accepts a number of entries, and then fails like a full disk.</summary>
    private sealed class FullDisk(int saves) : IImportLedger, IImportLedgerSession
    {
        private readonly ConcurrentDictionary<ImportKey, ImportEntry> _entries = [];
        private int _saves;

        public bool CanCompareHashes => true;

        public ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken) => new(this);

        public ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken) => new(_entries.GetValueOrDefault(key));

        public ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _saves) > saves)
            {
                throw new ImportLedgerException(ImportLedgerFault.Unusable, "The disk is full.");
            }

            _entries[entry.Key] = entry;
            return default;
        }

        public ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken) => default;

        public ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken) => default;

        public ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken) => new((IReadOnlyList<ListedAccount>)[]);

        public ValueTask DisposeAsync() => default;
    }
}
