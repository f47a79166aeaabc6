using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports with a list that contains new accounts only after a delay.</summary>
public sealed class ImportLagTests : ImportTest
{
    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, ListDelay = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task ImportAsync_SameLedgerAtOnce_CreatesNothing()
    {
        var ledger = new SurvivingLedger();
        await ImportAsync(Users(20), new() { Ledger = ledger });

        var results = await ImportAsync(Users(20), new() { Ledger = ledger });

        results.ShouldAllBe(result => result is ImportResult.AlreadyConnected);
        Accounts.Count.ShouldBe(20);
    }

    [Fact]
    public async Task ImportAsync_FailureAfterProcessing_IsFoundAfterSettleTime()
    {
        Server.Faults.Enqueue(
            Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts").Times(2),
            Fault.StatusAfterProcessing(502).On("POST", "/connected_accounts"),
            Fault.StatusAfterProcessing(408).On("POST", "/connected_accounts"),
            Fault.DropAfterProcessing().On("POST", "/connected_accounts"));

        var results = await ImportAsync(Users(8), new() { Concurrency = 1 });

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(8);
        Calls("POST", "/connected_accounts").ShouldBe(8);
    }

    [Fact]
    public async Task ImportAsync_LagLongerThanSettleTime_DocumentedSecondAccount()
    {
        Server.Faults.Enqueue(Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts"));

        var results = await ImportAsync(Users(1), new() { SettleTime = TimeSpan.FromSeconds(1) });

        // Guaranteed for lists that lag by less than the settle time: docs/retries.md.
        results[0].ShouldBeOfType<ImportResult.Connected>();
        Accounts.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(60 * 24)]
    [InlineData(0.5)]
    [InlineData(-60 * 24 * 365 * 2000.0)]
    public async Task ImportAsync_ImplausibleLedgerTime_WaitsAtMostSettleTime(double hours)
    {
        var ledger = new SurvivingLedger();
        var started = new ImportEntry(new(ApiKeys, "user_0", null), ImportEntryState.Started, "hash", hours < 0 ? DateTimeOffset.MinValue : Time.GetUtcNow().AddHours(hours));
        ledger.Entries[started.Key] = started;

        var results = await ImportAsync(Users(1), new() { Ledger = ledger });

        results[0].ShouldBeOfType<ImportResult.Connected>();
        Time.Elapsed.ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task ImportAsync_UnknownLedgerState_Throws()
    {
        var ledger = new SurvivingLedger();
        var broken = new ImportEntry(new(ApiKeys, "user_0", null), (ImportEntryState)99, "hash", Time.GetUtcNow());
        ledger.Entries[broken.Key] = broken;

        var error = await Should.ThrowAsync<ImportLedgerException>(() => ImportAsync(Users(1), new() { Ledger = ledger }));

        error.Message.ShouldContain("user_0");
        Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task ImportAsync_AlwaysRateLimited_StopsAfterMaxWait()
    {
        var ledger = new SurvivingLedger();
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(5)).On("POST", "/connected_accounts").Times(1000));

        var stopped = await Should.ThrowAsync<ImportStoppedException>(() => ImportAsync(Users(20), new() { Ledger = ledger, MaxWait = TimeSpan.FromMinutes(1) }));

        stopped.Reason.ShouldBe(ImportStopReason.MaxWait);
        Time.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
        Server.Faults.Clear();
        (await ImportAsync(Users(20), new() { Ledger = ledger })).ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(20);
    }

    [Fact]
    public async Task ImportAsync_UnknownAuthConfig_StopsBeforeSending()
    {
        var stopped = await Should.ThrowAsync<ImportStoppedException>(() => ImportAsync(Users(5), new() { AuthConfigIds = ["ac_none"] }));

        stopped.Reason.ShouldBe(ImportStopReason.AuthConfig);
        Calls("POST", "/connected_accounts").ShouldBe(0);
    }

    [Fact]
    public async Task ImportAsync_Collection_ReturnsResultsWithOutcome()
    {
        var results = await Time.DriveAsync(Client.ConnectedAccounts.ImportAsync(Users(1)).ToListAsync().AsTask());

        results[0].ToString().ShouldStartWith("Connected: record 0 (user user_0, auth config ");
        results[0].ToString().ShouldNotContain("sg-key");
    }

    [Fact]
    public async Task ImportAsync_TwoRunsWithOwnLedgers_CreateOneAccountEach()
    {
        var runs = Enumerable.Range(0, 2).Select(_ => Client.ConnectedAccounts.ImportAsync(Users(20), new() { Ledger = new SurvivingLedger() }).ToListAsync().AsTask());

        var results = await Time.DriveAsync(Task.WhenAll(runs));

        results.SelectMany(result => result).Count(result => result is ImportResult.Connected).ShouldBe(20);
        results.SelectMany(result => result).Count(result => result is ImportResult.AlreadyConnected).ShouldBe(20);
        Accounts.Count.ShouldBe(20);
    }

    [Fact]
    public async Task ImportAsync_ThousandsOfRecordsWithFaults_CreateOneAccountEach()
    {
        Server.Faults.Enqueue(Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts"), Fault.Header("x-nothing", "1").On("POST", "/connected_accounts").Times(500), Fault.Status(503).On("POST", "/connected_accounts"));

        var results = await ImportAsync(Users(3000));

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(3000);
    }

    [Fact]
    public async Task ImportAsync_AfterInitiate_FindsItsAccount()
    {
        var first = await Client.ConnectedAccounts.InitiateAsync("user_0", ApiKeys, Key());

        var results = await ImportAsync(Users(1));

        results[0].ShouldBeOfType<ImportResult.AlreadyConnected>().ConnectedAccountId.ShouldBe(first.Id);
    }
}
