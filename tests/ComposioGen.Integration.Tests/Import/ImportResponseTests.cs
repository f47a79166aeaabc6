using System.Net;
using System.Text;
using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests creates whose response, from the API or a gateway, differs from the document while the list lags.</summary>
public sealed class ImportResponseTests : ImportTest
{
    private const string Json = "application/json";

    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, ListDelay = TimeSpan.FromSeconds(10) };

    public static TheoryData<int, string?, string> Answers => new()
    {
        { 201, "", Json },
        { 201, "   \n", Json },
        { 201, "<html><body>created</body></html>", "text/html" },
        { 201, "{}", Json },
        { 201, """{"status":"ACTIVE"}""", Json },
        { 201, """{"id":null}""", Json },
        { 201, """{"id":""}""", Json },
        { 201, """{"id":"  "}""", Json },
        { 201, """{"id":7}""", Json },
        { 201, """{"id":["ca_1"]}""", Json },
        { 201, """{"id":"ca_1""", Json },
        { 201, "[]", Json },
        { 201, "null", Json },
        { 201, "\"ca_1\"", Json },
        { 202, null, Json },
        { 202, """{"accepted":true}""", Json },
        { 204, null, Json },
        { 205, null, Json },
        { 200, """{"error":{"message":"it failed","code":7}}""", Json },
        { 200, """{"id":{"error":"it failed"}}""", Json },
        { 301, null, Json },
        { 302, null, Json },
        { 303, null, Json },
        { 307, null, Json },
        { 308, null, Json },
        { 304, null, Json },
        { 408, null, Json },
        { 409, """{"error":{"message":"The account exists already"}}""", Json },
        { 499, null, Json },
        { 500, """{"error":{"message":"it failed"}}""", Json },
        { 503, "<html>", "text/html" },
        { 599, null, Json },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task ImportAsync_UnusualResponseAfterCreate_FindsAccount(int status, string? body, string type)
    {
        using var wire = new ChangedCreates(_ => Response(status, body, type), process: true);
        using var client = Over(wire);

        var results = await ImportAsync(Users(2), client: client);

        results.ShouldAllBe(result => result is ImportResult.Connected || result is ImportResult.AlreadyConnected);
        Accounts.Count.ShouldBe(2);
        wire.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task ImportAsync_UnusualResponseWithoutCreate_ReportsNoAccount(int status, string? body, string type)
    {
        using var wire = new ChangedCreates(_ => Response(status, body, type), process: false);
        using var client = Over(wire);

        var results = await ImportAsync(Users(1), client: client);

        (results[0] is ImportResult.Unknown || (status == 409 && results[0] is ImportResult.Rejected)).ShouldBeTrue(results[0].ToString());
        wire.Count.ShouldBe(2);
        Accounts.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task InitiateAsync_UnusualResponseAfterCreate_ReportsAccount(int status, string? body, string type)
    {
        using var wire = new ChangedCreates(_ => Response(status, body, type), process: true);
        using var client = Over(wire);

        var error = await Should.ThrowAsync<ComposioException>(() => Time.DriveAsync(client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key())));

        (error is ConnectionOutcomeUnknownException { AccountMayExist: true } || (status == 409 && error is ComposioConflictException)).ShouldBeTrue(error.Message);
        wire.Count.ShouldBe(1);
        Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ImportAsync_ConflictOnce_SendsAgainAfterSettleTime()
    {
        using var wire = new ChangedCreates(count => count == 1 ? Response(409, "{}", Json) : null, process: false);
        using var client = Over(wire);

        (await ImportAsync(Users(1), client: client))[0].ShouldBeOfType<ImportResult.Connected>();

        Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ImportAsync_ConflictWithListedAccount_IsAlreadyConnected()
    {
        using var wire = new ChangedCreates(_ => Response(409, "{}", Json), process: true);
        using var client = Over(new ChangedTime(wire, () => Time.Advance(TimeSpan.FromSeconds(11))));
        var ledger = new SurvivingLedger();

        (await ImportAsync(Users(1), new() { Ledger = ledger }, client))[0].ShouldBeOfType<ImportResult.AlreadyConnected>();

        // Whether that account has the credentials of the record is unknown, so the ledger does not claim it.
        var entry = ledger.Entries.Values.Single();
        (entry.State, entry.ConnectedAccountId).ShouldBe((ImportEntryState.Rejected, null));
    }

    private ComposioClient Over(HttpMessageHandler handler)
    {
        var options = Options();
        options.HttpClient = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return new(options);
    }

    private HttpResponseMessage Response(int status, string? body, string type)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, type) };
        response.Headers.Date = Time.GetUtcNow();
        if (status is > 300 and < 309 and not 304)
        {
            response.Headers.Location = new Uri(Server.BaseUrl, "/api/v3.1/connected_accounts/moved");
        }

        return response;
    }

    // Time passes with each create, so that the list has caught up.
    private sealed class ChangedTime(HttpMessageHandler inner, Action pass) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (request.Method == HttpMethod.Post)
            {
                pass();
            }

            return response;
        }
    }
}
