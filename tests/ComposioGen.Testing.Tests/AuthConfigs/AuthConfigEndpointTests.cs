using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class AuthConfigEndpointTests : ServerTest
{
    [Fact]
    public async Task Get_Secrets_AreMaskedUnlikeClientIds()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2", credentials: new() { ["client_id"] = "my-client-id", ["client_secret"] = "my-client-secret", ["scopes"] = "a,b" });

        var item = await Get($"/auth_configs/{id}");

        item["credentials.client_id"].ShouldBe("my-client-id");
        item["credentials.client_secret"].ShouldBe("my-c...");
        item["credentials.scopes"].ShouldBe("a,b");
    }

    [Fact]
    public async Task Get_AuthConfig_HasEveryRequiredMember()
    {
        var id = Server.AddAuthConfig("posthog", "API_KEY", name: "mine");
        Server.AddAccount("ann", id);

        var item = await Get($"/auth_configs/{id}");

        item["id"].ShouldBe(id);
        item["type"].ShouldBe("custom");
        item["name"].ShouldBe("mine");
        item["status"].ShouldBe("ENABLED");
        item["toolkit.slug"].ShouldBe("posthog");
        item["toolkit.logo"].ShouldNotBeNullOrEmpty();
        item["no_of_connections"].ShouldBe("1");
        item.Json["tool_access_config"].ShouldNotBeNull();
        item.Json["expected_input_fields"]!.AsArray().Select(field => field!["name"]!.GetValue<string>()).ShouldBe(["generic_api_key", "subdomain"]);
    }

    [Fact]
    public async Task List_Filters_AreApplied()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2", name: "First");
        var managed = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);
        var sendgrid = Server.AddAuthConfig("sendgrid", "API_KEY");
        var off = Server.AddAuthConfig("tavily", "API_KEY");
        await Patch($"/auth_configs/{off}/DISABLED");

        (await Get("/auth_configs")).ItemIds.ShouldBe([sendgrid, managed, slack]);
        (await Get("/auth_configs?show_disabled=true")).ItemIds.ShouldBe([off, sendgrid, managed, slack]);
        (await Get("/auth_configs?is_composio_managed=true")).ItemIds.ShouldBe([managed]);
        (await Get("/auth_configs?is_composio_managed=false&toolkit_slug=slack%2Ctavily")).ItemIds.ShouldBe([slack]);
        (await Get("/auth_configs?search=first")).ItemIds.ShouldBe([slack]);
        (await Get($"/auth_configs?search={sendgrid}")).ItemIds.ShouldBe([sendgrid]);
    }

    [Fact]
    public async Task List_SeveralPages_FollowsCursor()
    {
        var ids = Enumerable.Range(0, 3).Select(_ => Server.AddAuthConfig("slack", "OAUTH2")).Reverse().ToList();

        var first = await Get("/auth_configs?limit=2");
        var second = await Get($"/auth_configs?cursor={Uri.EscapeDataString(first["next_cursor"]!)}");

        first.ItemIds.Concat(second.ItemIds).ShouldBe(ids);
        second["next_cursor"].ShouldBeNull();
    }

    [Fact]
    public async Task Update_SomeMembers_KeepsOthers()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2", credentials: new() { ["client_id"] = "old", ["client_secret"] = "secret-that-stays" });

        var answer = await Patch(
            $"/auth_configs/{id}",
            """{"type":"custom","name":"new","credentials":{"client_id":"z"},"tool_access_config":{"tools_available_for_execution":["A"]}}""");

        answer.Text.ShouldBe("{}");
        var item = await Get($"/auth_configs/{id}");
        item["name"].ShouldBe("new");
        item["credentials.client_id"].ShouldBe("z");
        item["credentials.client_secret"].ShouldBe("secr...");
        item.Json["tool_access_config"]!["tools_available_for_execution"]!.ToJsonString().ShouldBe("""["A"]""");
    }

    [Fact]
    public async Task Update_ManagedAuthConfig_AcceptsScopes()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2", composioManaged: true);

        (await Patch($"/auth_configs/{id}", """{"type":"default","scopes":["a"]}""")).Status.ShouldBe(200);
        (await Get($"/auth_configs/{id}")).Json["credentials"]!["scopes"]!.ToJsonString().ShouldBe("""["a"]""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"default"}""")]
    [InlineData("""{"type":"custom","name":""}""")]
    public async Task Update_MalformedBody_IsRejected(string body)
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");

        (await Patch($"/auth_configs/{id}", body)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task UpdateStatus_AuthConfig_SwitchesStatus()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");
        var account = Server.AddAccount("ann", id);

        (await Patch($"/auth_configs/{id}/DISABLED")).Text.ShouldBe("{}");
        (await Get($"/auth_configs/{id}"))["status"].ShouldBe("DISABLED");
        (await Get($"/connected_accounts/{account}"))["auth_config.is_disabled"].ShouldBe("true");

        await Patch($"/auth_configs/{id}/ENABLED");
        (await Get($"/auth_configs/{id}"))["status"].ShouldBe("ENABLED");
        (await Patch($"/auth_configs/{id}/PAUSED")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Delete_AuthConfig_IsGone()
    {
        var id = Server.AddAuthConfig("slack", "OAUTH2");

        (await Delete($"/auth_configs/{id}")).Text.ShouldBe("{}");

        (await Get($"/auth_configs/{id}")).Status.ShouldBe(404);
        (await Delete($"/auth_configs/{id}")).Status.ShouldBe(404);
        (await Get("/auth_configs?show_disabled=true")).ItemIds.ShouldBeEmpty();
        (await Create(id, OAuth2Tokens)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Delete_WithRevoke_RevokesToo() =>
        (await Delete($"/auth_configs/{Server.AddAuthConfig("slack", "OAUTH2")}?revoke_on_delete=true"))["revoke_job_id"]!.ShouldStartWith("pj_");

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PATCH", "")]
    [InlineData("PATCH", "/ENABLED")]
    [InlineData("DELETE", "")]
    public async Task Get_UnknownAuthConfig_ReturnsNotFound(string method, string tail) =>
        (await Send(method, "/auth_configs/ac_unknown" + tail)).Status.ShouldBe(404);
}
