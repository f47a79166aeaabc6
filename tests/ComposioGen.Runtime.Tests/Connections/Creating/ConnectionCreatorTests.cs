using System.Net;

namespace Composio.Runtime.Tests;

/// <summary>Tests creates whose response was lost: the search, the result and the error.</summary>
public class ConnectionCreatorTests
{
    private const string Date = "Fri, 02 Jan 2026 03:04:05 GMT";

    private static readonly ComposioOperation List = new("ConnectedAccounts.List", HttpMethod.Get, "/api/v3.1/connected_accounts");
    private static readonly ComposioOperation Create = new("ConnectedAccounts.Initiate", HttpMethod.Post, "/api/v3.1/connected_accounts") { Kind = OperationKind.CreateConnection };

    private readonly ManualTime _time = new();
    private readonly List<string> _sent = [];

    [Fact]
    public async Task CreateAsync_AccountNewByServerClock_ReturnsIt()
    {
        var started = await StartAsync(() => StubResponse.Status(500), () => Page(Account("ca_new", "2026-01-02T03:04:06Z"), Account("ca_old", "2026-01-02T03:03:59Z")));
        started.Id.ShouldBe("ca_new");
        started.Status.ShouldBe("ACTIVE");
        _sent.Count(sent => sent.StartsWith("POST", StringComparison.Ordinal)).ShouldBe(1);
        _sent[^1].ShouldBe("GET /api/v3.1/connected_accounts?user_ids=u&auth_config_ids=ac_1&account_type=ALL&order_by=created_at&order_direction=desc&limit=50");
    }

    [Theory]
    [InlineData("2026-01-02T03:04:04Z")]
    [InlineData("2026-01-02T03:04:00Z")]
    public async Task CreateAsync_ClocksDiffer_StillFindsAccount(string createdAt)
    {
        var error = await FailsAsync(() => StubResponse.Status(500), () => Page(Account("ca_1", createdAt)));
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBe("ca_1");
        error.Message.ShouldContain("may be its account");
    }

    [Fact]
    public async Task CreateAsync_ClocksDifferAndAliasMatches_ReturnsAccount()
    {
        using var transport = Over(Pet, () => StubResponse.Status(500), () => Page(Account("ca_1", "2026-01-02T03:04:01Z", "mine"), Account("ca_2", "2026-01-02T03:04:04Z")));
        await transport.GetPet();
        (await Drive(CreateAsync(new ConnectionCreator(transport, List, "u", "ac_1") { Alias = "mine" }, default))).Id.ShouldBe("ca_1");
    }

    [Fact]
    public async Task CreateAsync_AccountPossiblyOlder_KeepsSearching()
    {
        var error = await FailsAsync(
            () => StubResponse.Status(500),
            () => Page(Account("ca_old", "2026-01-02T03:04:04Z")),
            () => Page(Account("ca_new", "2026-01-02T03:04:06Z"), Account("ca_old", "2026-01-02T03:04:04Z")));
        error.CandidateIds.ShouldBe(["ca_new", "ca_old"]);
    }

    [Fact]
    public async Task CreateAsync_AccountOlderThanClockDifference_IsIgnored()
    {
        var error = await FailsAsync(() => StubResponse.Status(500), () => Page(Account("ca_old", "2026-01-02T03:03:59Z")));
        error.AccountMayExist.ShouldBeTrue();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(501)]
    public async Task CreateAsync_ApiFailureAndNoNewAccount_ThrowsNotCreated(int status)
    {
        var error = await FailsAsync(() => StubResponse.Status(status), () => Page());
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBeNull();
        error.InnerException.ShouldBeOfType<ComposioServerException>();
        error.Message.ShouldContain("one may still appear");
    }

    [Theory]
    [InlineData(408)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task CreateAsync_GatewayFailureAndNoNewAccount_ThrowsOutcomeUnknown(int status)
    {
        var error = await FailsAsync(() => StubResponse.Status(status), () => Page());
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBeNull();
        _sent.Count(sent => sent.StartsWith("GET /api/v3.1/connected_accounts?", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task CreateAsync_LaggingList_IsReadAgain()
    {
        var started = await StartAsync(() => StubResponse.Status(502), () => Page(), () => Page(Account("ca_new", "2026-01-02T03:04:09Z")));
        started.Id.ShouldBe("ca_new");
    }

    [Fact]
    public async Task CreateAsync_TwoNewAccounts_ReturnsNeither()
    {
        var error = await FailsAsync(() => StubResponse.Status(500), () => Page(Account("ca_2", "2026-01-02T03:04:07Z"), Account("ca_1", "2026-01-02T03:04:06Z")));
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBeNull();
        error.CandidateIds.ShouldBe(["ca_2", "ca_1"]);
    }

    [Fact]
    public async Task CreateAsync_KnownClaimedOrOtherwiseNamedAccounts_AreIgnored()
    {
        using var transport = Over(
            () => Started("ca_other"),
            () => StubResponse.Status(500),
            () => Page(Account("ca_mine", "2026-01-02T03:04:08Z", "mine"), Account("ca_known", "2026-01-02T03:04:07Z", "mine"), Account("ca_other", "2026-01-02T03:04:07Z", "mine"), Account("ca_named", "2026-01-02T03:04:07Z", "else")));
        var start = new ConnectionCreator(transport, List, "u", "ac_1") { Alias = "mine", Known = ["ca_known"] };
        (await CreateAsync(start, default)).Id.ShouldBe("ca_other");
        (await CreateAsync(start, default)).Id.ShouldBe("ca_mine");
    }

    [Fact]
    public async Task CreateAsync_NoServerClock_ReturnsNoAccount()
    {
        using var transport = Over(() => StubResponse.Status(500), () => Page(Account("ca_new", "2026-01-02T03:04:08Z")));
        var error = await Api.Fails<ConnectionOutcomeUnknownException>(Drive(CreateAsync(new ConnectionCreator(transport, List, "u", "ac_1"), default)));
        error.AccountMayExist.ShouldBeTrue();
        error.CandidateIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task CreateAsync_AccountOfUnknownAge_ThrowsOutcomeUnknown()
    {
        var error = await FailsAsync(() => StubResponse.Status(500), () => Page(Account("ca_new", "2026-01-02T03:04:08Z"), Account("ca_odd", "yesterday")));
        error.AccountMayExist.ShouldBeTrue();
    }

    [Fact]
    public async Task CreateAsync_ListFails_ThrowsErrorOfCreate()
    {
        var error = await FailsAsync(() => StubResponse.Status(500), () => StubResponse.Status(403));
        error.AccountMayExist.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<ComposioServerException>();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(409)]
    [InlineData(422)]
    public async Task CreateAsync_Rejected_ThrowsUnchanged(int status)
    {
        using var transport = Over(Pet, () => StubResponse.Status(status));
        await transport.GetPet();
        var error = await Api.Fails<ComposioApiException>(CreateAsync(new ConnectionCreator(transport, List, "u", "ac_1"), default));
        ((int)error.StatusCode).ShouldBe(status);
        _sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task CreateAsync_NothingSent_ThrowsUnchanged()
    {
        using var transport = Over(Pet, () => throw new HttpRequestException(HttpRequestError.ConnectionError, "x"));
        await transport.GetPet();
        var call = CreateAsync(new ConnectionCreator(transport, List, "u", "ac_1"), default);
        (await Api.Fails<ComposioNetworkException>(Drive(call))).RequestMayHaveBeenSent.ShouldBeFalse();
    }

    [Fact]
    public async Task CreateAsync_UnreadableSuccess_SearchesForAccount()
    {
        var started = await StartAsync(() => StubResponse.Json("{\"id\":"), () => Page(Account("ca_new", "2026-01-02T03:04:08Z")));
        started.Id.ShouldBe("ca_new");
    }

    [Fact]
    public async Task CreateAsync_LinkFoundWithoutUrl_Throws()
    {
        using var transport = Over(Pet, () => StubResponse.Status(500), () => Page(Account("ca_new", "2026-01-02T03:04:08Z")));
        await transport.GetPet();
        var call = LinkAsync(new ConnectionCreator(transport, List, "u", "ac_1"), default);
        var error = await Api.Fails<ConnectionOutcomeUnknownException>(Drive(call));
        error.ConnectedAccountId.ShouldBe("ca_new");
        error.AccountMayExist.ShouldBeTrue();
    }

    [Fact]
    public async Task CreateAsync_RetryAdvisedByServer_IsNotSentTwice()
    {
        var error = await FailsAsync(() => StubResponse.Status(503, ("x-should-retry", "true")), () => Page());
        error.AccountMayExist.ShouldBeTrue();
        _sent.Count(sent => sent.StartsWith("POST", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CreateAsync_SearchCancelled_ReportsPossibleAccount(bool isLink)
    {
        var log = new RecordingLog();
        using var cancel = new CancellationTokenSource();
        using var transport = Api.Over(
            new StubHandler((request, _, ct) =>
            {
                if (request.Method == HttpMethod.Post)
                {
                    return Task.FromResult(StubResponse.Status(500));
                }

                cancel.Cancel();
                return Task.FromCanceled<HttpResponseMessage>(ct);
            }),
            options => options.LoggerFactory = log);
        var start = new ConnectionCreator(transport, List, "u", "ac_1");
        Task call = isLink
            ? LinkAsync(start, cancel.Token)
            : CreateAsync(start, cancel.Token);

        // Caught explicitly, because Shouldly wraps the exception of a canceled task.
        var error = (await Record.ExceptionAsync(() => call.WaitAsync(ManualTime.Patience))).ShouldBeAssignableTo<OperationCanceledException>().ShouldNotBeNull();
        error.CancellationToken.ShouldBe(cancel.Token);
        var unknown = error.InnerException.ShouldBeOfType<ConnectionOutcomeUnknownException>();
        unknown.AccountMayExist.ShouldBeTrue();
        unknown.InnerException.ShouldBeOfType<ComposioServerException>();
        log.Warnings.ShouldHaveSingleItem().ShouldContain("account may exist");
    }

    private static HttpResponseMessage Pet() => Started("ca_before");

    private static HttpResponseMessage Started(string id) => Dated(StubResponse.Json("""{"connectionData":{"val":{"status":"ACTIVE"}},"id":"?"}""".Replace("?", id, StringComparison.Ordinal)));

    private static HttpResponseMessage Dated(HttpResponseMessage answer)
    {
        answer.Headers.TryAddWithoutValidation("date", Date);
        return answer;
    }

    private static HttpResponseMessage Page(params string[] accounts) => StubResponse.Json($$"""{"items":[{{string.Join(',', accounts)}}]}""");

    private static string Account(string id, string createdAt, string? alias = null) => $$$"""
        {"id":"{{{id}}}","status":"ACTIVE","alias":{{{(alias is null ? "null" : $"\"{alias}\"")}}},"created_at":"{{{createdAt}}}","state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE"} } }
        """;

    private static Task<CreatedConnection> CreateAsync(ConnectionCreator start, CancellationToken ct) =>
        start.CreateAsync(new ComposioRequest(Create).Literal("/api/v3.1/connected_accounts"), new JsonProperties(), JsonWrite.Properties, ct);

    private static Task<CreatedLink> LinkAsync(ConnectionCreator start, CancellationToken ct) =>
        start.LinkAsync(new ComposioRequest(Create).Literal("/x"), new JsonProperties(), JsonWrite.Properties, ct);

    private async Task<CreatedConnection> StartAsync(params Func<HttpResponseMessage>[] answers)
    {
        using var transport = Over([Pet, .. answers]);
        await transport.GetPet();
        return await Drive(CreateAsync(new ConnectionCreator(transport, List, "u", "ac_1") { IncludesShared = true }, default));
    }

    private Task<ConnectionOutcomeUnknownException> FailsAsync(params Func<HttpResponseMessage>[] answers) =>
        Api.Fails<ConnectionOutcomeUnknownException>(StartAsync(answers));

    private async Task<T> Drive<T>(Task<T> task)
    {
        await _time.Drive(task);
        return await task;
    }

    // The last response is used for all further requests.
    private ComposioTransport Over(params Func<HttpResponseMessage>[] answers) => Api.Over(
        new StubHandler((request, index, _) =>
        {
            _sent.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
            return Task.FromResult(answers[Math.Min(index, answers.Length - 1)]());
        }),
        options => options.TimeProvider = _time);
}
