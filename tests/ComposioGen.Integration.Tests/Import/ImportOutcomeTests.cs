using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests the results of records and the number of requests.</summary>
public sealed class ImportOutcomeTests : ImportTest
{
    [Fact]
    public async Task ImportAsync_NewAccount_SendsOneRequest()
    {
        var results = await ImportAsync(Users(40));

        results.ShouldAllBe(result => result is ImportResult.Connected);
        results.Select(result => result.Index).ShouldBe(Enumerable.Range(0, 40).Select(index => (long)index));
        Accounts.Select(account => account.UserId).Order().ShouldBe(Users(40).Select(record => record.UserId).Order());
        Calls("POST", "/connected_accounts").ShouldBe(40);
        Calls("GET", "/connected_accounts").ShouldBe(1);
        Calls("GET", $"/auth_configs/{ApiKeys}").ShouldBe(1);
        Calls("GET", "/toolkits/sendgrid").ShouldBe(1);
        Server.Requests.Total.ShouldBe(43);
    }

    [Fact]
    public async Task ImportAsync_ActiveAccount_SendsNoRequest()
    {
        var existing = Server.AddAccount("user_1", ApiKeys);
        Server.AddAccount("user_2", ApiKeys, "EXPIRED");

        var results = await ImportAsync(Users(3));

        results[1].ShouldBeOfType<ImportResult.AlreadyConnected>().ConnectedAccountId.ShouldBe(existing);
        results[2].ShouldBeOfType<ImportResult.Connected>();
        Calls("POST", "/connected_accounts").ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_SharedAccountExists_IsFound()
    {
        Server.AddAccount("user_0", ApiKeys, shared: true);

        (await ImportAsync(Users(1)))[0].ShouldBeOfType<ImportResult.AlreadyConnected>();
    }

    [Fact]
    public async Task ImportAsync_RecordsForSameConnection_CreateOneAccount()
    {
        var records = Enumerable.Range(0, 60).Select(index => Record($"user_{index % 3}", Key($"sg-{index}"))).ToList();

        var results = await ImportAsync(records);

        Accounts.Count.ShouldBe(3);
        results.OfType<ImportResult.Connected>().Select(result => result.Index).ShouldBe([0, 1, 2]);
        results.OfType<ImportResult.AlreadyConnected>().ShouldAllBe(result => result.CredentialsDiffer == true);
        Server.CredentialsOf(Accounts[0].Id)["api_key"]!.GetValue<string>().ShouldBe("sg-" + Accounts[0].UserId[^1]);
        Calls("POST", "/connected_accounts").ShouldBe(3);
    }

    [Fact]
    public async Task ImportAsync_SeveralAccounts_AreDistinguishedByAlias()
    {
        Server.AddAccount("user_0", ApiKeys, alias: "work");
        var records = new[] { Record("user_0", alias: "work"), Record("user_0", alias: "home"), Record("user_0"), Record("user_0", alias: "home") };

        var results = await ImportAsync(records, new() { AllowMultiple = true });

        results.Select(result => result.GetType()).ShouldBe(
            [typeof(ImportResult.AlreadyConnected), typeof(ImportResult.Connected), typeof(ImportResult.Connected), typeof(ImportResult.AlreadyConnected)]);
        Accounts.Select(account => account.Alias).Order().ShouldBe([null, "home", "work"]);
    }

    [Fact]
    public async Task ImportAsync_NoCredentialOfTheScheme_IsInvalid()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        var basic = Server.AddAuthConfig("generic_basic", "BASIC");

        var results = await ImportAsync(
            Record("user_0", AuthScheme.OAuth2(new()), slack),
            Record("user_1", AuthScheme.OAuth2(new() { RefreshToken = "xoxr-only" }), slack),
            Record("user_2", AuthScheme.Basic(new() { Username = "ada" }), basic),
            Record("user_3", AuthScheme.ApiKey(new())));

        results.Cast<ImportResult.Invalid>().Select(result => result.Problems.ShouldHaveSingleItem().Field).ShouldBe(
            ["state.val.access_token", "state.val.access_token", "state.val.password", "state.val.generic_api_key"]);
        Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task ImportAsync_RejectedRecord_HasReason()
    {
        Server.AddAccount("user_0", Server.AddAuthConfig("sendgrid", "API_KEY"), alias: "work");

        var rejected = (await ImportAsync(Record("user_0", alias: "work"), Record("user_1")))[0].ShouldBeOfType<ImportResult.Rejected>();

        rejected.Error.ShouldBeOfType<ComposioBadRequestException>();
        rejected.Reason.ShouldContain("alias");
        Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_KeyRejected_Stops()
    {
        var options = new ComposioClientOptions { ApiKey = "ak_other", BaseUrl = Server.BaseUrl, TimeProvider = Time };
        using var other = new ComposioClient(options);

        await Should.ThrowAsync<ComposioUnauthorizedException>(() => ImportAsync(Users(3), client: other));

        Calls("POST", "/connected_accounts").ShouldBe(0);
    }

    [Fact]
    public async Task ImportAsync_Credential_AppearsInNoText()
    {
        var ledger = new SurvivingLedger();
        var record = Record("user_0", Key("sg-very-secret"));
        var rejected = Record("user_1", AuthScheme.FromFields("API_KEY", new() { { "api_key", "sg-very-secret" }, { "domain", "x" } }), alias: "a");

        var results = await ImportAsync([record, rejected], new() { Ledger = ledger, HashKey = "a-key-for-hashes-1" });

        var texts = results.Select(result => JsonValue.Create(result.ToString())!.ToJsonString())
            .Concat(ledger.Saved.Select(entry => entry.ToString()))
            .Append(record.ToString())
            .Append(ledger.Scope!.ToString())
            .Append(new ImportOptions { HashKey = "a-key-for-hashes-1" }.ToString());
        string.Join('\n', texts).ShouldNotContain("secret");
        string.Join('\n', texts).ShouldNotContain("a-key-for-hashes-1");
        string.Join('\n', texts).ShouldNotContain(Server.ApiKey);
    }

    [Fact]
    public async Task ImportAsync_SourceThrows_PendingRecordsComplete()
    {
        async IAsyncEnumerable<ConnectionImport> Broken()
        {
            yield return Record("user_0");
            yield return Record("user_1");
            await Task.Yield();
            throw new InvalidDataException("line 3");
        }

        var results = new List<ImportResult>();
        var fault = await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in Client.ConnectedAccounts.ImportAsync(Broken()))
            {
                results.Add(result);
            }
        });

        fault.Message.ShouldBe("line 3");
        results.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(257, 0.8)]
    [InlineData(16, 0.0)]
    [InlineData(16, 1.1)]
    public void ImportAsync_InvalidOptions_ThrowsAtOnce(int concurrency, double share) => Should.Throw<ArgumentException>(() =>
        Client.ConnectedAccounts.ImportAsync(AsyncEnumerable.Empty<ConnectionImport>(), new() { Concurrency = concurrency, MaxBudgetShare = share }));
}
