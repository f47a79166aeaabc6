using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests.Webhooks;

public sealed class WebhookSubscriptionTests : ServerTest
{
    private const string Subscriptions = "/webhook_subscriptions";
    private const string Expired = "composio.connected_account.expired";

    [Fact]
    public async Task Create_Subscription_IsReturnedWithSecret()
    {
        var created = await Subscribe("https://app.test/hooks");
        created.Status.ShouldBe(201, created.Text);
        created["version"].ShouldBe("V3");
        created["secret"]!.Length.ShouldBeGreaterThan(20);

        var read = await Get($"{Subscriptions}/{created["id"]}");
        JsonNode.DeepEquals(read.Json, created.Json).ShouldBeTrue();
        (await Get(Subscriptions)).ItemIds.ShouldBe([created["id"]!]);
    }

    [Theory]
    [InlineData("https://app.test/hooks")]
    [InlineData("https://APP.test:443/hooks")]
    public async Task Create_SameUrl_Conflicts(string again)
    {
        var first = await Subscribe("https://app.test/hooks");
        var answer = await Subscribe(again);
        answer.Status.ShouldBe(409);
        answer.ErrorText("message").ShouldContain(first["id"]!);
        (await Subscribe("https://app.test/other")).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("{}", "webhook_url: Required")]
    [InlineData("""{"webhook_url":"https://a.test"}""", "enabled_events: Required")]
    [InlineData("""{"webhook_url":"hooks","enabled_events":["composio.trigger.message"]}""", "webhook_url: must be an absolute")]
    [InlineData("""{"webhook_url":"ftp://a.test","enabled_events":["composio.trigger.message"]}""", "webhook_url: must be an absolute")]
    [InlineData("""{"webhook_url":"https://a.test","enabled_events":[]}""", "enabled_events: must have at least one")]
    [InlineData("""{"webhook_url":"https://a.test","enabled_events":["composio.moon"]}""", "'composio.moon' is not one of")]
    [InlineData("""{"webhook_url":"https://a.test","enabled_events":"all"}""", "enabled_events: must be an array")]
    [InlineData("""{"webhook_url":"https://a.test","enabled_events":["composio.trigger.message"],"version":"V9"}""", "version: must be one of V1, V2, V3")]
    public async Task Create_InvalidBody_IsRejected(string body, string problem)
    {
        var answer = await Post(Subscriptions, body);
        answer.Status.ShouldBe(400, answer.Text);
        answer.Errors.ShouldContain(error => error.StartsWith(problem, StringComparison.Ordinal) || error.Contains(problem, StringComparison.Ordinal), answer.Text);
    }

    [Fact]
    public async Task Create_UrlLongerThan2048Characters_IsRejected()
    {
        (await Subscribe("https://a.test/" + new string('x', 2033))).Status.ShouldBe(201);
        (await Subscribe("https://a.test/" + new string('x', 2034))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Update_SomeMembers_KeepsTheOthers()
    {
        var created = await Subscribe("https://app.test/hooks");
        Clock.Advance(TimeSpan.FromMinutes(1));
        var updated = await Patch($"{Subscriptions}/{created["id"]}", """{"enabled_events":["composio.trigger.message"],"version":"V2"}""");
        updated.Status.ShouldBe(200, updated.Text);
        updated.Json["enabled_events"]!.ToJsonString().ShouldBe("""["composio.trigger.message"]""");
        updated["version"].ShouldBe("V2");
        updated["webhook_url"].ShouldBe("https://app.test/hooks");
        updated["secret"].ShouldBe(created["secret"]);
        updated["updated_at"].ShouldNotBe(created["updated_at"]);
        updated["created_at"].ShouldBe(created["created_at"]);
    }

    [Fact]
    public async Task Update_UrlOfOtherSubscription_IsRejected()
    {
        await Subscribe("https://app.test/1");
        var second = await Subscribe("https://app.test/2");
        (await Patch($"{Subscriptions}/{second["id"]}", """{"webhook_url":"https://app.test/1"}""")).Status.ShouldBe(400);
        (await Patch($"{Subscriptions}/{second["id"]}", """{"webhook_url":"https://app.test/2"}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Delete_Subscription_IsGone()
    {
        var created = await Subscribe("https://app.test/hooks");
        (await Delete($"{Subscriptions}/{created["id"]}")).Json["success"]!.GetValue<bool>().ShouldBeTrue();
        (await Get(Subscriptions)).ItemIds.ShouldBeEmpty();
        (await Subscribe("https://app.test/hooks")).Status.ShouldBe(201);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PATCH", "")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/rotate_secret")]
    public async Task AnyCall_UnknownSubscription_ReturnsNotFound(string method, string tail) =>
        (await Send(method, $"{Subscriptions}/ws_none{tail}", method == "PATCH" ? "{}" : null)).Status.ShouldBe(404);

    [Fact]
    public async Task Rotate_Secret_ReplacesIt()
    {
        var created = await Subscribe("https://app.test/hooks");
        var rotated = await Post($"{Subscriptions}/{created["id"]}/rotate_secret");
        rotated.Status.ShouldBe(200, rotated.Text);
        rotated["id"].ShouldBe(created["id"]);
        rotated["secret"].ShouldNotBe(created["secret"]);
        (await Get($"{Subscriptions}/{created["id"]}"))["secret"].ShouldBe(rotated["secret"]);
    }

    [Fact]
    public async Task List_EventTypes_ReturnsThemWithVersions()
    {
        var types = (await Get($"{Subscriptions}/event_types")).Json["items"]!.AsArray();
        types.Select(type => (string)type!["event_type"]!).ShouldContain(Expired);
        types.Single(type => (string)type!["event_type"]! == Expired)!["supported_versions"]!.ToJsonString().ShouldBe("""["V3"]""");
    }

    [Fact]
    public async Task List_ManySubscriptions_HasPagesOfAtMost50()
    {
        for (var index = 0; index < 60; index++)
        {
            await Subscribe($"https://app.test/{index}");
        }

        var first = await Get($"{Subscriptions}?limit=100");
        first.ItemIds.Count.ShouldBe(50);
        (await Get($"{Subscriptions}?limit=100&cursor={first["next_cursor"]}")).ItemIds.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Expire_RemoteUrl_ThrowsAndChangesNothing()
    {
        await Subscribe("https://app.test/hooks");
        var account = Server.AddAccount("user_1", Server.AddAuthConfig("slack", "OAUTH2"));
        await Should.ThrowAsync<InvalidOperationException>(() => Server.ExpireAsync(account));
        Server.Account(account).Status.ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task Expire_NoSubscription_DeliversNothing()
    {
        var account = Server.AddAccount("user_1", Server.AddAuthConfig("slack", "OAUTH2"));
        (await Server.ExpireAsync(account)).ShouldBeEmpty();
        Server.Account(account).Status.ShouldBe("EXPIRED");
        await Should.ThrowAsync<ArgumentException>(() => Server.ExpireAsync("ca_none"));
    }

    private Task<ApiResponse> Subscribe(string url) =>
        Post(Subscriptions, new JsonObject { ["webhook_url"] = url, ["enabled_events"] = new JsonArray(Expired) }.ToJsonString());
}
