using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests a second run with the ledger of the first.</summary>
public sealed class ImportResumeTests : ImportTest
{
    private readonly SurvivingLedger _ledger = new();

    private ImportOptions Kept => new() { Ledger = _ledger };

    private ImportKey KeyOf(string user) => new(ApiKeys, user, null);

    [Fact]
    public async Task ImportAsync_EverythingImported_SendsOneListRequest()
    {
        await ImportAsync(Users(30), Kept);
        var before = Server.Requests.Total;

        var results = await ImportAsync(Users(30), Kept);

        results.ShouldAllBe(result => result is ImportResult.AlreadyConnected);
        results.Cast<ImportResult.AlreadyConnected>().ShouldAllBe(result => result.CredentialsDiffer == false);
        (Server.Requests.Total - before).ShouldBe(3);
        _ledger.IsOpen.ShouldBeFalse();
        _ledger.Scope!.BaseUrl.ShouldBe(Server.BaseUrl);
    }

    [Fact]
    public async Task ImportAsync_EveryRequest_IsSavedInLedgerFirst()
    {
        await ImportAsync(Users(5), Kept);

        _ledger.Saved.GroupBy(entry => entry.Key).Select(entries => entries.Select(entry => entry.State)).ShouldAllBe(states =>
            states.SequenceEqual(new[] { ImportEntryState.Started, ImportEntryState.Connected }));
    }

    [Fact]
    public async Task ImportAsync_ChangedCredential_IsReplaced()
    {
        var first = (ImportResult.Connected)(await ImportAsync([Record("user_0", Key("old"))], Kept))[0];

        var second = (await ImportAsync([Record("user_0", Key("new"))], Kept))[0].ShouldBeOfType<ImportResult.Connected>();
        var third = (await ImportAsync([Record("user_0", Key("new"))], Kept))[0].ShouldBeOfType<ImportResult.AlreadyConnected>();

        second.CredentialsReplaced.ShouldBeTrue();
        second.ConnectedAccountId.ShouldBe(first.ConnectedAccountId);
        third.CredentialsDiffer.ShouldBe(false);
        Server.CredentialsOf(first.ConnectedAccountId)["api_key"]!.GetValue<string>().ShouldBe("new");
        Calls("PATCH", $"/connected_accounts/{first.ConnectedAccountId}").ShouldBe(1);
    }

    [Fact]
    public async Task ImportAsync_ChangedCredentialWithoutReplace_IsLeftUnchanged()
    {
        await ImportAsync([Record("user_0", Key("old"))], Kept);

        var result = await ImportAsync([Record("user_0", Key("new"))], new() { Ledger = _ledger, ReplaceChangedCredentials = false });

        result[0].ShouldBeOfType<ImportResult.AlreadyConnected>().CredentialsDiffer.ShouldBe(true);
    }

    [Fact]
    public async Task ImportAsync_ChangedConsentTokens_CannotBeReplaced()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        await ImportAsync([Record("user_0", Tokens(), slack)], Kept);

        var result = await ImportAsync([Record("user_0", AuthScheme.OAuth2(new() { AccessToken = "xoxb-another-token" }), slack)], Kept);

        result[0].ShouldBeOfType<ImportResult.AlreadyConnected>().CredentialsDiffer.ShouldBe(true);
    }

    [Fact]
    public async Task ImportAsync_TwoRecordsForOneConnection_FirstAppliesInEveryRun()
    {
        ConnectionImport[] records = [Record("user_0", Key("first")), Record("user_0", Key("second"))];
        await ImportAsync(records, Kept);

        var results = await ImportAsync(records, Kept);

        results.Cast<ImportResult.AlreadyConnected>().Select(result => result.CredentialsDiffer).ShouldBe([false, true]);
        Server.CredentialsOf(Accounts[0].Id)["api_key"]!.GetValue<string>().ShouldBe("first");
    }

    [Fact]
    public async Task ImportAsync_OtherHashKey_CredentialChangeIsUnknown()
    {
        await ImportAsync(Users(1), Kept);

        var result = await ImportAsync(Users(1), new() { Ledger = _ledger, HashKey = "0123456789abcdef" });

        result[0].ShouldBeOfType<ImportResult.AlreadyConnected>().CredentialsDiffer.ShouldBeNull();
    }

    [Theory]
    [InlineData("EXPIRED")]
    [InlineData("REVOKED")]
    [InlineData(null)]
    public async Task ImportAsync_AccountDeleted_IsCreatedAgain(string? status)
    {
        var first = (ImportResult.Connected)(await ImportAsync(Users(1), Kept))[0];
        if (status is null)
        {
            await Client.ConnectedAccounts.DeleteAsync(first.ConnectedAccountId);
        }
        else
        {
            Server.SetStatus(first.ConnectedAccountId, status);
        }

        var second = (await ImportAsync(Users(1), Kept))[0].ShouldBeOfType<ImportResult.Connected>();

        second.ConnectedAccountId.ShouldNotBe(first.ConnectedAccountId);
    }

    [Fact]
    public async Task ImportAsync_RejectedRecord_IsRetried()
    {
        var taken = Server.AddAccount("user_0", Server.AddAuthConfig("sendgrid", "API_KEY"), alias: "work");
        (await ImportAsync([Record("user_0", alias: "work")], Kept))[0].ShouldBeOfType<ImportResult.Rejected>();
        await Client.ConnectedAccounts.DeleteAsync(taken);

        (await ImportAsync([Record("user_0", alias: "work")], Kept))[0].ShouldBeOfType<ImportResult.Connected>();
    }

    [Fact]
    public async Task ImportAsync_InterruptedCreateWithoutAccount_IsSentAgain()
    {
        await CutOffAsync(Fault.Hang());
        _ledger.Entries[KeyOf("user_0")].State.ShouldBe(ImportEntryState.Started);

        var results = await ImportAsync([Record("user_0"), Record("user_1")], Kept);

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(2);
        Time.Pauses.Sum().ShouldBe(60);
    }

    [Fact]
    public async Task ImportAsync_InterruptedCreateWithAccount_IsNotSentAgain()
    {
        await CutOffAsync(Fault.Hang());
        var made = Server.AddAccount("user_0", ApiKeys);

        var results = await ImportAsync([Record("user_0"), Record("user_0")], Kept);

        results[0].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldBe(made);
        results[1].ShouldBeOfType<ImportResult.AlreadyConnected>().ConnectedAccountId.ShouldBe(made);
        Accounts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ImportAsync_RecordOvertakesPostponedDuplicate_AppliesToBoth()
    {
        await CutOffAsync(Fault.Hang());

        var results = await Client.ConnectedAccounts.ImportAsync(OvertakingAsync(), Kept).ToListAsync();

        results.Count(result => result is ImportResult.Connected && result.UserId == "user_0").ShouldBe(1);
        results.Count(result => result is ImportResult.AlreadyConnected && result.UserId == "user_0").ShouldBe(1);
        Accounts.Count(account => account.UserId == "user_0").ShouldBe(1);
    }

    [Fact]
    public async Task ImportAsync_InterruptedCreateAndChangedCredential_UpdatesAccount()
    {
        await CutOffAsync(Fault.Hang());
        var made = Server.AddAccount("user_0", ApiKeys);

        var result = (await ImportAsync([Record("user_0", Key("new"))], Kept))[0].ShouldBeOfType<ImportResult.Connected>();

        result.CredentialsReplaced.ShouldBeTrue();
        Server.CredentialsOf(made)["api_key"]!.GetValue<string>().ShouldBe("new");
    }

    [Fact]
    public async Task ImportAsync_InterruptedCreateWithSeveralAccounts_RequiresReview()
    {
        await CutOffAsync(Fault.Hang());
        string[] made = [Server.AddAccount("user_0", ApiKeys), Server.AddAccount("user_0", ApiKeys)];

        var unknown = (await ImportAsync([Record("user_0")], Kept))[0].ShouldBeOfType<ImportResult.Unknown>();

        unknown.PossibleAccountIds.Order().ShouldBe(made.Order());
        _ledger.Entries[KeyOf("user_0")].State.ShouldBe(ImportEntryState.Started);
    }

    [Fact]
    public async Task ImportAsync_InterruptedCreateAndOlderInactiveAccount_IgnoresIt()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        Server.AddAccount("user_0", slack, "INITIATED");
        Time.Advance(TimeSpan.FromHours(1));
        _ledger.Entries[new(slack, "user_0", null)] = new(new(slack, "user_0", null), ImportEntryState.Started, "hash", Time.GetUtcNow());

        var result = (await ImportAsync([Record("user_0", Tokens(), slack)], Kept))[0];

        result.ShouldBeOfType<ImportResult.Connected>();
        Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_PendingAccount_IsCheckedAgain()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        var records = Enumerable.Range(0, 4).Select(user => Record($"user_{user}", Tokens(), slack)).ToList();
        var ids = new List<string>();
        foreach (var record in records)
        {
            ids.Add((await Client.ConnectedAccounts.LinkAsync(record.UserId, slack)).Id);
            var key = new ImportKey(slack, record.UserId, null);
            _ledger.Entries[key] = new(key, ImportEntryState.Pending, "hash", Time.GetUtcNow()) { ConnectedAccountId = ids[^1] };
        }

        Server.CompleteLink(ids[0]);
        Server.FailLink(ids[1], "denied");
        await Client.ConnectedAccounts.DeleteAsync(ids[2]);

        var results = await ImportAsync(records, Kept);

        results[0].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldBe(ids[0]);
        results[1].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldNotBe(ids[1]);
        results[2].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldNotBe(ids[2]);
        var same = results[3].ShouldBeOfType<ImportResult.Pending>();
        same.ConnectedAccountId.ShouldBe(ids[3]);
        same.RedirectUrl.ShouldNotBeNull();
        // A new account that is missing may not be visible yet.
        Time.Elapsed.ShouldBe(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task ImportAsync_EnumerationStopped_EndsRun()
    {
        await foreach (var result in Client.ConnectedAccounts.ImportAsync(Users(500).ToAsyncEnumerable(), Kept))
        {
            break;
        }

        _ledger.IsOpen.ShouldBeFalse();
        var sent = Server.Requests.Total;
        sent.ShouldBeLessThan(200);
        Accounts.Select(account => account.UserId).Except(_ledger.Entries.Keys.Select(key => key.UserId)).ShouldBeEmpty();
        (await ImportAsync(Users(500), Kept)).ShouldAllBe(result => result is ImportResult.Connected || result is ImportResult.AlreadyConnected);
        Accounts.Count.ShouldBe(500);
    }

    // The second record of a user is read when the first one, which was postponed, is due.
    private async IAsyncEnumerable<ConnectionImport> OvertakingAsync()
    {
        const int UntilTheOtherIsSent = 8;
        yield return Record("user_0");
        yield return Record("user_1");
        await Server.Requests.WaitForAsync(UntilTheOtherIsSent);
        Time.Advance(TimeSpan.FromMinutes(2));
        yield return Record("user_0");
    }

    // Sends a create without a response, and cancels it.
    private async Task CutOffAsync(Fault fault)
    {
        Server.Faults.Enqueue(fault.On("POST"));
        using var stop = new CancellationTokenSource();
        var run = Client.ConnectedAccounts.ImportAsync(new[] { Record("user_0") }.ToAsyncEnumerable(), Kept, stop.Token).ToListAsync().AsTask();
        await Server.Requests.WaitForAsync(4);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(run);
    }
}
