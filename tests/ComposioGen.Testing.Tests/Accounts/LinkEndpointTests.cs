using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class LinkEndpointTests : ServerTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Link_ManagedAndCustomAuthConfigs_IsCreated(bool managed)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2", managed);

        var answer = await Link($$"""{"auth_config_id":"{{authConfig}}","user_id":"u","callback_url":"myapp://cb","alias":"work"}""");

        answer.Status.ShouldBe(201, answer.Text);
        answer["link_token"].ShouldNotBeNullOrEmpty();
        answer["redirect_url"].ShouldBe($"{Server.BaseUrl}link/{answer["link_token"]}");
        answer["expires_at"].ShouldBe("2026-11-01T10:10:00.000Z");
        var account = Server.Account(answer["connected_account_id"]!);
        account.Status.ShouldBe("INITIATED");
        account.UserId.ShouldBe("u");
        account.Alias.ShouldBe("work");
    }

    [Fact]
    public async Task LinkPage_WithoutKey_OpensUntilExpired()
    {
        var answer = await Link($$"""{"auth_config_id":"{{Server.AddAuthConfig("slack", "OAUTH2")}}","user_id":"u"}""");
        using var browser = new HttpClient();
        var url = new Uri(answer["redirect_url"]!);

        (await browser.GetStringAsync(url)).ShouldContain("Connect your account");

        Clock.Advance(TimeSpan.FromMinutes(10));
        ((int)(await browser.GetAsync(url)).StatusCode).ShouldBe(404);
        Server.Accounts.Single().Status.ShouldBe("EXPIRED");
    }

    [Fact]
    public async Task Link_PrefilledData_IsStoredInAccount()
    {
        var authConfig = Server.AddAuthConfig("posthog", "API_KEY");

        var answer = await Link($$$"""{"auth_config_id":"{{{authConfig}}}","user_id":"u","connection_data":{"subdomain":"eu"}}""");
        Server.CompleteLink(answer["connected_account_id"]!);

        (await Get($"/connected_accounts/{answer["connected_account_id"]}"))["state.val.subdomain"].ShouldBe("eu");
    }

    [Theory]
    [InlineData("""{"user_id":"u"}""", "auth_config_id")]
    [InlineData("""{"auth_config_id":"ac_1"}""", "user_id")]
    [InlineData("""{"auth_config_id":"ac_1","user_id":""}""", "user_id")]
    [InlineData("""{"auth_config_id":"ac_1","user_id":7}""", "user_id")]
    public async Task Link_MissingMembers_AreNamed(string body, string member)
    {
        var answer = await Link(body);

        answer.Status.ShouldBe(400);
        answer.Errors.ShouldHaveSingleItem().ShouldStartWith(member + ": ");
    }

    [Fact]
    public async Task Link_UnknownAuthConfig_ReturnsNotFound() =>
        (await Link("""{"auth_config_id":"ac_unknown","user_id":"u"}""")).Status.ShouldBe(404);

    private Task<ApiResponse> Link(string body) => Post("/connected_accounts/link", body);
}
