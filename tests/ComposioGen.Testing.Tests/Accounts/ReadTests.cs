using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ReadTests : ServerTest
{
    private static readonly string[] Required =
    [
        "toolkit", "auth_config", "id", "word_id", "alias", "user_id", "status", "state", "data", "status_reason", "is_disabled", "created_at",
        "updated_at", "experimental",
    ];

    [Fact]
    public async Task Get_Account_HasEveryRequiredMember()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var id = await Created(authConfig, OAuth2Tokens, "ann", "\"alias\":\"work\"");

        var account = await Get($"/connected_accounts/{id}");

        Required.Append("params").ShouldAllBe(name => account.Json.ContainsKey(name));
        account["toolkit.slug"].ShouldBe("slack");
        account["auth_config.id"].ShouldBe(authConfig);
        account["auth_config.auth_scheme"].ShouldBe("OAUTH2");
        account["auth_config.is_composio_managed"].ShouldBe("false");
        account["user_id"].ShouldBe("ann");
        account["alias"].ShouldBe("work");
        account["state.authScheme"].ShouldBe("OAUTH2");
        account["state.val.scope"].ShouldBe("chat:write");
        account["created_at"].ShouldBe("2026-11-01T10:00:00.000Z");
        account["experimental.account_type"].ShouldBe("PRIVATE");
    }

    [Fact]
    public async Task List_Account_HasEveryRequiredMemberExceptParams()
    {
        Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        var item = (await Get("/connected_accounts")).Json["items"]![0]!.AsObject();

        Required.ShouldAllBe(name => item.ContainsKey(name));
        item.ContainsKey("params").ShouldBeFalse();
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("DELETE", "")]
    [InlineData("PATCH", "")]
    [InlineData("PATCH", "/status")]
    [InlineData("POST", "/refresh")]
    [InlineData("POST", "/revoke")]
    public async Task Get_UnknownAccount_ReturnsNotFound(string method, string tail)
    {
        var answer = await Send(method, "/connected_accounts/ca_unknown" + tail, method == "GET" ? null : "{}");

        answer.Status.ShouldBe(404);
        answer.ErrorText("message").ShouldContain("ca_unknown");
        answer.ErrorText("suggested_fix").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_BothApiVersions_ReturnSameAccounts()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        (await Get($"/api/v3/connected_accounts/{id}")).Text.ShouldBe((await Get($"/api/v3.1/connected_accounts/{id}")).Text);
    }

    [Fact]
    public async Task Get_EncodedId_IsOneSegment() =>
        (await Get("/connected_accounts/a%2Fb%3Fc%23d")).ErrorText("message").ShouldContain("a/b?c#d");

    [Fact]
    public async Task Delete_Account_IsNotFoundAndRowRemains()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var id = Server.AddAccount("ann", authConfig, alias: "work");

        var answer = await Delete($"/connected_accounts/{id}");

        answer.Text.ShouldBe("""{"success":true}""");
        (await Get($"/connected_accounts/{id}")).Status.ShouldBe(404);
        (await Get("/connected_accounts")).ItemIds.ShouldBeEmpty();
        (await Delete($"/connected_accounts/{id}")).Status.ShouldBe(404);
        Server.Account(id).IsDeleted.ShouldBeTrue();
        Server.Account(id).Status.ShouldBe("ACTIVE");
        Should.NotThrow(() => Server.AddAccount("ann", authConfig, alias: "work"));
    }

    [Fact]
    public async Task Delete_WithRevoke_RevokesToo()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        var answer = await Delete($"/connected_accounts/{id}?revoke_on_delete=true");

        answer["success"].ShouldBe("true");
        answer["revoke_job_id"]!.ShouldStartWith("pj_");
        Server.Account(id).Status.ShouldBe("REVOKED");
    }

    [Fact]
    public async Task Delete_ToolkitWithoutRevocation_RevokesNothing()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("sendgrid", "API_KEY"));

        (await Delete($"/connected_accounts/{id}?revoke_on_delete=true")).Status.ShouldBe(200);

        Server.Account(id).Status.ShouldBe("ACTIVE");
        Server.Account(id).IsDeleted.ShouldBeTrue();
    }
}
