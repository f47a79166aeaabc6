using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that an existing account is considered even when it cannot be read.</summary>
public sealed class MalformedExistingAccountTests
{
    private static readonly JsonObject Account = MalformedPage.Account();

    [Fact]
    public Task InitiateAsync_MalformedAccount_IsCounted() => SweepAsync(client => client.ConnectedAccounts.InitiateAsync("user_1", "ac_1"));

    [Fact]
    public Task LinkAsync_MalformedAccount_IsCounted() => SweepAsync(client => client.ConnectedAccounts.LinkAsync("user_1", "ac_1"));

    [Theory]
    [InlineData("id")]
    [InlineData("toolkit")]
    public async Task InitiateAsync_OnlyAccountIsUnreadable_Throws(string member)
    {
        var malformed = Account.DeepClone().AsObject();
        malformed[member] = null;
        var page = JsonNode.Parse(Page(malformed))!;
        page["items"]!.AsArray().RemoveAt(2);
        page["items"]!.AsArray().RemoveAt(0);
        using var api = new MockApi(page.ToJsonString());

        var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(api.Client.ConnectedAccounts.InitiateAsync("user_1", "ac_1"));

        error.ConnectedAccountIds.ShouldBe([member == "id" ? "(unreadable)" : "odd_2"]);
    }

    [Fact]
    public async Task WaitForConnectionsAsync_MalformedAccount_OthersAreConnected()
    {
        foreach (var (what, malformed) in MalformedValues.Of(Account))
        {
            // An unreadable status may become readable, so the wait continues until its timeout.
            var time = new PauseSkippingTime();
            using var api = new MockApi(time, [.. Enumerable.Repeat(Page(malformed), 20)]);
            var wait = api.Client.ConnectedAccounts.WaitForConnectionsAsync(["good_1", "odd_2", "good_3"], TimeSpan.FromSeconds(30));
            var results = await time.DriveAsync(wait.ToListAsync().AsTask());

            results.Count.ShouldBe(3, what);
            results.Where(result => result.ConnectedAccountId != "odd_2").ShouldAllBe(result => result.IsConnected);
            var other = results.Single(result => result.ConnectedAccountId == "odd_2");
            (other.IsConnected || other.Error is ComposioResponseException or ConnectionTimeoutException).ShouldBeTrue($"{what}: {other.Error}");
        }
    }

    private static async Task SweepAsync(Func<ComposioClient, Task> connect)
    {
        foreach (var (what, malformed) in MalformedValues.Of(Account))
        {
            using var api = new MockApi(Page(malformed));
            var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(() => connect(api.Client), what);
            error.ConnectedAccountIds.Count.ShouldBe(3, what);
            api.Sent.ShouldHaveSingleItem(what).Method.ShouldBe("GET");
        }
    }

    private static string Page(JsonNode? malformed) => MalformedPage.Of("ListConnectedAccountsResponse", Account, "id", malformed);
}
