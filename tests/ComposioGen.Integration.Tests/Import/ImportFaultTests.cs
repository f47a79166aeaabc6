using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports with faults.</summary>
public sealed class ImportFaultTests : ImportTest
{
    private const string Create = "/connected_accounts";

    [Fact]
    public async Task ImportAsync_TooManyRequests_ImportsEveryRecord()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(7)).On("POST", Create).Times(20));

        var results = await ImportAsync(Users(40), new() { Concurrency = 4 });

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(40);
        Calls("POST", Create).ShouldBe(60);
        Time.Elapsed.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task ImportAsync_LostResponse_CreatesNoSecondAccount()
    {
        Server.Faults.Enqueue(
            Fault.StatusAfterProcessing(500).On("POST", Create).Times(5),
            Fault.DropAfterProcessing().On("POST", Create).Times(5),
            Fault.DropMidAnswer().On("POST", Create).Times(5),
            Fault.TruncatedJson().On("POST", Create).Times(5));

        var results = await ImportAsync(Users(60));

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(60);
        Calls("POST", Create).ShouldBe(60);
    }

    [Fact]
    public async Task ImportAsync_CreateWithUnknownEffect_IsSentAgainAfterSettleTime()
    {
        Server.Faults.Enqueue(Fault.Drop().On("POST", Create));

        var results = await ImportAsync(Users(3), new() { Concurrency = 1 });

        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(3);
        Time.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(70));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task ImportAsync_CreateFailsTwice_IsUnknownAndResolvedByNextRun(int status)
    {
        var ledger = new SurvivingLedger();
        Server.Faults.Enqueue(Fault.Status(status).On("POST", Create).Times(2));

        var results = await ImportAsync(Users(1), new() { Ledger = ledger });

        results[0].ShouldBeOfType<ImportResult.Unknown>().NextStep.ShouldContain("ledger");
        ledger.Entries[new(ApiKeys, "user_0", null)].State.ShouldBe(ImportEntryState.Unknown);
        (await ImportAsync(Users(1), new() { Ledger = ledger }))[0].ShouldBeOfType<ImportResult.Connected>();
        Accounts.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportAsync_PausedBeforeSending_SendsRemainingLifetime(bool asText)
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromMinutes(5)).On("POST", Create), Fault.Status(500).On("POST", Create));
        var state = AuthScheme.OAuth2(new() { AccessToken = "xoxb-existing-slack-token", ExpiresIn = asText ? "3600" : 3600 });

        var result = (await ImportAsync(Record("user_0", state, slack)))[0].ShouldBeOfType<ImportResult.Connected>();

        // Five minutes for the rate limit, then a failure, a search of three seconds and the settle time.
        var lifetime = Server.CredentialsOf(result.ConnectedAccountId)["expires_in"]!;
        (asText ? double.Parse(lifetime.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) : lifetime.GetValue<double>()).ShouldBe(3600 - 300 - 3 - 60, tolerance: 2);
    }

    [Fact]
    public async Task ImportAsync_SuccessWithUnreadableBody_CreatesNoSecondAccount()
    {
        Server.Faults.Enqueue(Fault.Html(201).On("POST", Create), Fault.Html(200).On("POST", Create));

        var results = await ImportAsync(Users(2), new() { Concurrency = 1 });

        // The server has processed neither; once the settle time is over, both are sent.
        results.ShouldAllBe(result => result is ImportResult.Connected);
        Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_ApiUnreachable_Stops()
    {
        var records = Users(500);
        await Server.DisposeAsync();

        var stopped = await Should.ThrowAsync<ImportStoppedException>(() => ImportAsync(records, new() { Concurrency = 2 }));

        stopped.FailuresInARow.ShouldBe(10);
        stopped.InnerException.ShouldBeOfType<ComposioNetworkException>();
    }

    [Fact]
    public async Task ImportAsync_AccountsActivatedLater_AreAwaitedTogether()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, OAuthActivationDelay = TimeSpan.FromSeconds(3) });
        using var client = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl, TimeProvider = Time });
        var slack = server.AddAuthConfig("slack", "OAUTH2");
        var records = Enumerable.Range(0, 150).Select(user => Record($"user_{user}", Tokens(), slack)).ToList();

        var results = await ImportAsync(records, client: client);

        results.ShouldAllBe(result => result is ImportResult.Connected);

        // 150 creates, the list, the auth config and its toolkit, and two lists for each check.
        (server.Requests.Total - 153).ShouldBe(2 * (Time.Pauses.Count + 1));
    }

    [Fact]
    public async Task ImportAsync_AccountStaysPending_IsPending()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, OAuthActivationDelay = TimeSpan.FromHours(1) });
        using var client = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl, TimeProvider = Time });
        var slack = server.AddAuthConfig("slack", "OAUTH2");

        var result = (await ImportAsync([Record("user_0", Tokens(), slack)], new() { WaitForPending = TimeSpan.FromSeconds(10) }, client))[0];

        result.ShouldBeOfType<ImportResult.Pending>().Status.ShouldBe("INITIALIZING");
        Time.Elapsed.ShouldBe(TimeSpan.FromSeconds(10));
    }
}
