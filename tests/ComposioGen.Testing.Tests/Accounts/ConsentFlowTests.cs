using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ConsentFlowTests : ServerTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("""{"authScheme":"OAUTH2","val":{"status":"INITIALIZING"}}""")]
    public async Task Create_OAuthWithoutTokens_WaitsForConsent(string? state)
    {
        var answer = await Create(Server.AddAuthConfig("slack", "OAUTH2"), state, more: "\"callback_url\":\"https://app/cb\"");

        answer.Status.ShouldBe(201);
        answer["connectionData.val.status"].ShouldBe("INITIATED");
        answer["connectionData.val.callback_url"].ShouldBe("https://app/cb");
        var redirect = answer["connectionData.val.redirectUrl"]!;
        redirect.ShouldStartWith(Server.BaseUrl + "link/");
        answer["redirect_url"].ShouldBe(redirect);
        answer["redirect_uri"].ShouldBe(redirect);
    }

    [Fact]
    public async Task Create_OAuth1AndDcr_HaveRequiredInitiatedMembers()
    {
        Server.AddToolkit("""{"slug":"old","auth_config_details":[{"mode":"OAUTH1"},{"mode":"DCR_OAUTH"}]}""");

        var oauth1 = (await Create(Server.AddAuthConfig("old", "OAUTH1"))).Json["connectionData"]!["val"]!.AsObject();
        var dcr = (await Create(Server.AddAuthConfig("old", "DCR_OAUTH"))).Json["connectionData"]!["val"]!.AsObject();

        foreach (var name in new[] { "oauth_token", "oauth_token_secret", "authUri", "redirectUrl" })
        {
            oauth1.ContainsKey(name).ShouldBeTrue(name);
        }

        dcr.ContainsKey("client_id").ShouldBeTrue();
    }

    [Fact]
    public async Task CompleteLink_Account_BecomesActive()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"));

        Server.CompleteLink(id, new JsonObject { ["access_token"] = "xoxb-from-provider" });

        var account = await Get($"/connected_accounts/{id}");
        account["status"].ShouldBe("ACTIVE");
        account["state.val.access_token"].ShouldBe("REDACTED");
        Server.CredentialsOf(id)["access_token"]!.GetValue<string>().ShouldBe("xoxb-from-provider");
    }

    [Fact]
    public async Task FailLink_Account_HasReason()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"));

        Server.FailLink(id, "The user said no");

        var account = await Get($"/connected_accounts/{id}");
        account["status"].ShouldBe("FAILED");
        account["status_reason"].ShouldBe("The user said no");
        account["state.val.error"].ShouldBe("The user said no");
    }

    [Fact]
    public async Task Link_AfterTenMinutes_AccountIsExpired()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"));

        Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        (await Get($"/connected_accounts/{id}"))["status"].ShouldBe("INITIATED");

        Clock.Advance(TimeSpan.FromTicks(1));
        var account = await Get($"/connected_accounts/{id}");
        account["status"].ShouldBe("EXPIRED");
        account["status_reason"]!.ShouldContain("did not complete within 10 minutes");
        account["state.val.expired_at"].ShouldBe("2026-11-01T10:10:00.000Z");
        Should.Throw<InvalidOperationException>(() => Server.CompleteLink(id));
    }

    [Fact]
    public async Task Refresh_Account_StartsNewConsent()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"), OAuth2Tokens);

        var answer = await Post($"/connected_accounts/{id}/refresh?redirect_url=https%3A%2F%2Fapp%2Fcb", "{}");

        answer.Status.ShouldBe(200);
        answer["status"].ShouldBe("INITIATED");
        answer["redirect_url"]!.ShouldStartWith(Server.BaseUrl + "link/");
        (await Get($"/connected_accounts/{id}"))["state.val.callback_url"].ShouldBe("https://app/cb");
    }

    [Fact]
    public async Task Refresh_SchemeWithoutConsent_ReturnsConflict()
    {
        var id = await Created(Server.AddAuthConfig("sendgrid", "API_KEY"), ApiKeyState);

        (await Post($"/connected_accounts/{id}/refresh")).Status.ShouldBe(409);
        Server.Account(id).Status.ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task CompleteLink_RequestedScopes_AreReturned()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2", credentials: new() { ["client_id"] = "i", ["client_secret"] = "s", ["scopes"] = "a,b" });

        var account = await Get($"/connected_accounts/{await Created(authConfig)}");

        account.Json["requested_scopes"]!.ToJsonString().ShouldBe("""["a","b"]""");
    }
}
