using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ListTests : ServerTest
{
    [Fact]
    public async Task List_Default_ReturnsNewestFirst()
    {
        var ids = Seed(3);

        var answer = await Get("/connected_accounts");

        answer.ItemIds.ShouldBe(ids.Reverse());
        answer["next_cursor"].ShouldBeNull();
        answer["total_pages"].ShouldBe("1");
        answer["current_page"].ShouldBe("1");
        answer["total_items"].ShouldBe("3");
    }

    [Fact]
    public async Task List_Ascending_ReturnsOldestFirst()
    {
        var ids = Seed(3);

        (await Get("/connected_accounts?order_by=created_at&order_direction=asc")).ItemIds.ShouldBe(ids);
    }

    [Fact]
    public async Task List_ByLastUpdate_ReturnsInThatOrder()
    {
        var ids = Seed(3);
        Clock.Advance(TimeSpan.FromMinutes(1));
        Server.SetStatus(ids[0], "EXPIRED");

        (await Get("/connected_accounts?order_by=updated_at")).ItemIds.ShouldBe([ids[0], ids[2], ids[1]]);
    }

    [Theory]
    [InlineData("user_ids=ann", "0,1")]
    [InlineData("user_ids=ann%2Cbob", "0,1,2")]
    [InlineData("user_ids=ann,bob", "0,1,2")]
    [InlineData("user_ids=ann&user_ids=bob", "0,1,2")]
    [InlineData("user_ids=nobody", "")]
    [InlineData("user_ids=", "0,1,2,3")]
    [InlineData("toolkit_slugs=sendgrid", "1")]
    [InlineData("toolkit_slugs=SendGrid%2Cslack", "0,1,2,3")]
    [InlineData("statuses=EXPIRED", "2")]
    [InlineData("statuses=ACTIVE%2CEXPIRED", "0,1,2")]
    [InlineData("statuses=REVOKED", "3")]
    [InlineData("user_ids=ann&toolkit_slugs=slack", "0")]
    public async Task List_Filters_AreApplied(string query, string expected)
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        string[] ids =
        [
            Server.AddAccount("ann", slack),
            Server.AddAccount("ann", Server.AddAuthConfig("sendgrid", "API_KEY")),
            Server.AddAccount("bob", slack, "EXPIRED"),
            Server.AddAccount("cid", slack, "REVOKED"),
        ];

        var answer = await Get("/connected_accounts?order_direction=asc&" + query);

        answer.ItemIds.ShouldBe(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(index => ids[index[0] - '0']));
    }

    [Fact]
    public async Task List_AuthConfigsUsersAndIds_CanBeCombined()
    {
        var first = Server.AddAuthConfig("slack", "OAUTH2");
        var second = Server.AddAuthConfig("slack", "OAUTH2");
        var a = Server.AddAccount("ann", first);
        var b = Server.AddAccount("bob", second);
        var c = Server.AddAccount("ann", second);

        (await Get($"/connected_accounts?auth_config_ids={second}")).ItemIds.ShouldBe([c, b]);
        (await Get($"/connected_accounts?auth_config_ids={second}&user_ids=ann")).ItemIds.ShouldBe([c]);
        (await Get($"/connected_accounts?auth_config_ids={first}%2C{second}&user_ids=ann%2Cbob")).ItemIds.ShouldBe([c, b, a]);
        (await Get($"/connected_accounts?connected_account_ids={a}%2C{b}")).ItemIds.ShouldBe([b, a]);
        (await Get($"/connected_accounts?connected_account_ids={a}%2C{b}&user_ids=ann")).ItemIds.ShouldBe([a]);
        (await Get($"/connected_accounts?connected_account_ids=ca_unknown")).ItemIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task List_Default_ReturnsPrivateAccountsOnly()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var own = Server.AddAccount("ann", authConfig);
        var shared = Server.AddAccount("ann", authConfig, shared: true);

        (await Get("/connected_accounts")).ItemIds.ShouldBe([own]);
        (await Get("/connected_accounts?account_type=PRIVATE")).ItemIds.ShouldBe([own]);
        (await Get("/connected_accounts?account_type=SHARED")).ItemIds.ShouldBe([shared]);
        (await Get("/connected_accounts?account_type=ALL")).ItemIds.ShouldBe([shared, own]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&order_direction=asc")]
    [InlineData("&order_by=updated_at")]
    [InlineData("&order_by=updated_at&order_direction=asc")]
    public async Task List_Pages_ReturnEachAccountOnce(string order)
    {
        var ids = Seed(5);

        var first = await Get("/connected_accounts?limit=2" + order);
        var second = await Get($"/connected_accounts?limit=2&cursor={Cursor(first)}{order}");
        var third = await Get($"/connected_accounts?cursor={Cursor(second)}{order}");

        var expected = order.Contains("asc", StringComparison.Ordinal) ? ids : ids.Reverse();
        first.ItemIds.Concat(second.ItemIds).Concat(third.ItemIds).ShouldBe(expected);
        first["total_pages"].ShouldBe("3");
        second["current_page"].ShouldBe("2");
        second["total_items"].ShouldBe("5");
        third.ItemIds.Count.ShouldBe(1);
        third["next_cursor"].ShouldBeNull();
    }

    [Fact]
    public async Task List_AccountCreatedBetweenPages_RepeatsNothing()
    {
        var ids = Seed(4);
        var first = await Get("/connected_accounts?limit=2");

        Seed(1);
        var second = await Get($"/connected_accounts?limit=2&cursor={Cursor(first)}");

        second.ItemIds.ShouldBe([ids[1], ids[0]]);
    }

    [Fact]
    public async Task List_FullLastPage_HasNoCursor()
    {
        Seed(2);

        (await Get("/connected_accounts?limit=2"))["next_cursor"].ShouldBeNull();
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("statuses=ACTIVE%2CSLEEPY", "statuses")]
    [InlineData("order_by=name", "order_by")]
    [InlineData("order_direction=up", "order_direction")]
    [InlineData("account_type=TEAM", "account_type")]
    public async Task List_InvalidValues_AreRejected(string query, string name)
    {
        var answer = await Get("/connected_accounts?" + query);

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith(name + ": ");
    }

    private string[] Seed(int count)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        return [.. Enumerable.Range(0, count).Select(index => Server.AddAccount("user_" + index, authConfig))];
    }

    private static string Cursor(ApiResponse page) => Uri.EscapeDataString(page["next_cursor"]!);
}
