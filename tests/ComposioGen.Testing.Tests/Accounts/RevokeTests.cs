using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class RevokeTests : ServerTest
{
    [Fact]
    public async Task Revoke_Account_ReturnsTokensOnce()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"), OAuth2Tokens);

        var first = await Post($"/connected_accounts/{id}/revoke");
        var second = await Post($"/connected_accounts/{id}/revoke");

        first.Text.ShouldBe($$$"""{"revoked_tokens":["access_token","refresh_token"],"connected_account":{"id":"{{{id}}}","status":"REVOKED"}}""");
        second.Text.ShouldBe($$$"""{"revoked_tokens":[],"connected_account":{"id":"{{{id}}}","status":"REVOKED"}}""");
        var account = await Get($"/connected_accounts/{id}");
        account["status_reason"].ShouldBe("Revoked via user-initiated revoke endpoint");
        account["state.val.revoked_at"].ShouldBe("2026-11-01T10:00:00.000Z");
        account["state.val.access_token"].ShouldBeNull();
    }

    [Fact]
    public async Task Revoke_BearerToken_IsCredential()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "BEARER_TOKEN"));

        (await Post($"/connected_accounts/{id}/revoke")).Json["revoked_tokens"]!.ToJsonString().ShouldBe("""["credential"]""");
    }

    [Theory]
    [InlineData("slack", "OAUTH2", "REVOKED")]
    [InlineData("slack", "BEARER_TOKEN", "ACTIVE")]
    [InlineData("sendgrid", "API_KEY", "ACTIVE")]
    [InlineData("generic_basic", "BASIC", "ACTIVE")]
    public async Task SetStatus_Revoked_IsInnerStatusOfOAuth2Only(string toolkit, string scheme, string inner)
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig(toolkit, scheme));

        Server.SetStatus(id, "REVOKED");

        var account = await Get($"/connected_accounts/{id}");
        account["status"].ShouldBe("REVOKED");
        account["state.val.status"].ShouldBe(inner);
        var listed = (await Get("/connected_accounts")).Json["items"]![0]!;
        listed["state"]!["val"]!["status"]!.GetValue<string>().ShouldBe(inner);
        (account["state.val.revoked_at"] is not null).ShouldBe(inner == "REVOKED");
    }

    [Fact]
    public async Task Revoke_ToolkitWithoutRevocation_ReturnsBadRequest()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("sendgrid", "API_KEY"));

        (await Post($"/connected_accounts/{id}/revoke")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("INITIATED")]
    [InlineData("INACTIVE")]
    [InlineData("EXPIRED")]
    [InlineData("FAILED")]
    public async Task Revoke_InactiveAccount_IsRejected(string status)
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), status);

        (await Post($"/connected_accounts/{id}/revoke")).Status.ShouldBe(409);
        Server.Account(id).Status.ShouldBe(status);
    }
}
