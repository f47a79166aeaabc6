using System.Text.Json.Nodes;
using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests how existing accounts are determined when the list is unreliable.</summary>
public sealed class ImportLookupTests : ImportTest
{
    [Fact]
    public async Task ImportAsync_AccountListWithManyPages_IsFollowed()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, MaxPageSize = 50 });
        using var client = ClientOf(server, _ => { });
        var authConfig = server.AddAuthConfig("sendgrid", "API_KEY");
        for (var user = 0; user < 120; user++)
        {
            server.AddAccount($"user_{user}", authConfig);
        }

        var results = await ImportAsync(Enumerable.Range(0, 130).Select(user => Record($"user_{user}", authConfig: authConfig)), client: client);

        results.Count(result => result is ImportResult.AlreadyConnected).ShouldBe(120);

        // 3 pages, the auth config, its toolkit, 10 creates.
        server.Requests.Total.ShouldBe(15);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportAsync_UnreliableAccountList_LooksUpEachUser(bool endsEarly)
    {
        using var client = ClientOf(Server, page =>
        {
            if (endsEarly)
            {
                page["total_items"] = 100;
                page["next_cursor"] = null;
            }

            foreach (var item in endsEarly ? [] : page["items"]!.AsArray())
            {
                item!.AsObject().Remove("user_id");
            }
        });
        Server.AddAccount("user_1", ApiKeys);

        var results = await ImportAsync(Users(3), client: client);

        results[1].ShouldBeOfType<ImportResult.AlreadyConnected>();
        Accounts.Count.ShouldBe(3);
        Calls("GET", "/connected_accounts").ShouldBe(endsEarly ? 3 : 4);
    }

    [Fact]
    public async Task ImportAsync_UserIdWithComma_IsNotImported()
    {
        using var client = ClientOf(Server, page => page["total_items"] = 100);
        ConnectionImport[] records = [Record("a,b")];

        (await ImportAsync(records, client: client))[0].ShouldBeOfType<ImportResult.Invalid>().Problems[0].Field.ShouldBe("user_id");
        (await ImportAsync(records, new() { AllowMultiple = true }, client))[0].ShouldBeOfType<ImportResult.Connected>();
    }

    [Fact]
    public async Task ImportAsync_UserIdWithCommaAndReliableList_IsImported()
    {
        Server.AddAccount("a,b", ApiKeys);

        var results = await ImportAsync(Record("a,b"), Record("c,d"));

        results[0].ShouldBeOfType<ImportResult.AlreadyConnected>();
        results[1].ShouldBeOfType<ImportResult.Connected>();
    }

    [Fact]
    public async Task ImportAsync_LargePagesRejected_UsesSmallPages()
    {
        Server.Faults.Enqueue(Fault.Status(400).On("GET", "/connected_accounts"));

        (await ImportAsync(Users(2))).ShouldAllBe(result => result is ImportResult.Connected);

        Server.Requests.Where(request => request is { Method: "GET", Path: "/api/v3.1/connected_accounts" }).Select(request => request.QueryValue("limit")).ShouldBe(["1000", "50"]);
    }

    private ComposioClient ClientOf(ComposioTestServer server, Action<JsonObject> change) => new(new ComposioClientOptions
    {
        ApiKey = server.ApiKey,
        BaseUrl = server.BaseUrl,
        TimeProvider = Time,
        HttpClient = new HttpClient(new ChangedLists(change)),
    });
}
