using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests waiting for many connections with few requests.</summary>
public sealed class WaitForManyTests : ServerTest
{
    private protected override ComposioTestServerOptions ServerOptions =>
        new() { TimeProvider = Time, LinkLifetime = TimeSpan.FromMinutes(30), RequestLogCapacity = 5000 };

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(1000)]
    public async Task WaitForConnectionsAsync_HundredPendingAccounts_SendsOneRequestPerInterval(int count)
    {
        var ids = Pending(count);
        var results = await CollectAsync(Client.ConnectedAccounts.WaitForConnectionsAsync(ids, TimeSpan.FromMinutes(1)));
        results.Count.ShouldBe(count);
        results.ShouldAllBe(result => result.Error is ConnectionTimeoutException);

        // Checks at 0, 1, 2.5, 4.75 and 8.125 s, and then every five seconds up to a minute.
        var rounds = Time.Pauses.Count;
        rounds.ShouldBeLessThanOrEqualTo(16);
        Server.RequestCount.ShouldBe(rounds * ((count + 99) / 100));
        Server.Requests.ShouldAllBe(request => request.Method == "GET" && request.QueryValue("connected_account_ids") != null && request.QueryValue("account_type") == "ALL");
    }

    [Fact]
    public async Task WaitForConnectionsAsync_Results_AreReturnedAsTheyBecomeKnown()
    {
        var ids = Pending(4);
        var results = await CollectAsync(
            Client.ConnectedAccounts.WaitForConnectionsAsync(ids),
            pause =>
            {
                switch (pause)
                {
                    case 1: Server.CompleteLink(ids[2]); break;
                    case 2: Server.FailLink(ids[0], "access_denied"); break;
                    case 3: Server.CompleteLink(ids[1]); Server.CompleteLink(ids[3]); break;
                }
            });
        results.Select(result => result.ConnectedAccountId).ShouldBe([ids[2], ids[0], ids[1], ids[3]]);
        results[0].GetAccount().Status.ShouldBe(ConnectionStatus.Active);
        results[1].Error.ShouldBeOfType<ConnectionFailedException>().StatusReason.ShouldBe("access_denied");
    }

    [Fact]
    public async Task WaitForConnectionsAsync_ExpiredLinks_EndTheirWaits()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var first = await Client.ConnectedAccounts.LinkAsync("u1", authConfig);
        var second = await Client.ConnectedAccounts.LinkAsync("u2", authConfig);
        var results = await CollectAsync(
            Client.ConnectedAccounts.WaitForConnectionsAsync([first, second], TimeSpan.FromHours(1)),
            pause =>
            {
                if (pause == 2)
                {
                    Server.CompleteLink(second.Id);
                }
            });
        results.Select(result => result.ConnectedAccountId).ShouldBe([second.Id, first.Id]);
        second.Status.ShouldBe(ConnectionStatus.Active);
        first.Status.ShouldBe(ConnectionStatus.Expired);
        results[1].Error.ShouldBeOfType<ConnectionFailedException>().Status.ShouldBe("EXPIRED");
        Time.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(31));
    }

    [Fact]
    public async Task WaitForConnectionsAsync_UnknownIds_AreReported()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var shared = Server.AddAccount(User, authConfig, shared: true);
        var results = await CollectAsync(Client.ConnectedAccounts.WaitForConnectionsAsync(["ca_unknown", shared]));
        results.Single(result => result.ConnectedAccountId == shared).IsConnected.ShouldBeTrue();
        var error = results.Single(result => result.ConnectedAccountId == "ca_unknown").Error.ShouldBeOfType<ConnectionMissingException>();
        error.ConnectedAccountId.ShouldBe("ca_unknown");
        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task WaitForConnectionsAsync_SmallerServerPages_SendsMoreRequests()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { TimeProvider = Time, MaxPageSize = 50 });
        using var client = new ComposioClient(new ComposioClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl, TimeProvider = Time });
        var authConfig = server.AddAuthConfig("slack", "OAUTH2");
        var ids = Enumerable.Range(0, 100).Select(i => server.AddAccount($"u{i}", authConfig)).ToList();
        (await CollectAsync(client.ConnectedAccounts.WaitForConnectionsAsync(ids))).ShouldAllBe(result => result.IsConnected);
        server.RequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task WaitForConnectionsAsync_TransientFaultThenWrongKey_Throws()
    {
        var ids = Pending(2);
        Server.Faults.Enqueue(Fault.Status(503).Times(3), Fault.Drop().Times(3));
        var results = await CollectAsync(Client.ConnectedAccounts.WaitForConnectionsAsync(ids), _ =>
        {
            if (Server.Faults.Pending == 0)
            {
                ids.Where(id => Server.Account(id).Status == "INITIATED").ToList().ForEach(id => Server.CompleteLink(id));
            }
        });
        results.ShouldAllBe(result => result.IsConnected);

        Server.Faults.Enqueue(Fault.Status(401));
        await Should.ThrowAsync<ComposioUnauthorizedException>(CollectAsync(Client.ConnectedAccounts.WaitForConnectionsAsync(Pending(1))));
    }

    [Fact]
    public void WaitForConnectionsAsync_InvalidArgument_ThrowsAtOnce()
    {
        Should.Throw<ArgumentException>(() => Client.ConnectedAccounts.WaitForConnectionsAsync(["a,b"]));
        Should.Throw<ArgumentException>(() => Client.ConnectedAccounts.WaitForConnectionsAsync([" "]));
        Should.Throw<ArgumentNullException>(() => Client.ConnectedAccounts.WaitForConnectionsAsync((IEnumerable<string>)null!));
        Should.Throw<ArgumentNullException>(() => Client.ConnectedAccounts.WaitForConnectionsAsync((IEnumerable<ConnectionRequest>)null!));
    }

    private List<string> Pending(int count)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        return [.. Enumerable.Range(0, count).Select(i => Server.AddAccount($"u{i}", authConfig, "INITIATED"))];
    }

    private async Task<List<ConnectionResult<ConnectedAccount>>> CollectAsync(IAsyncEnumerable<ConnectionResult<ConnectedAccount>> wait, Action<int>? atPause = null)
    {
        var results = new List<ConnectionResult<ConnectedAccount>>();
        return await Time.DriveAsync(RunAsync(), atPause);

        async Task<List<ConnectionResult<ConnectedAccount>>> RunAsync()
        {
            await foreach (var result in wait)
            {
                results.Add(result);
            }

            return results;
        }
    }
}
