using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ActivationDelayTests : ServerTest
{
    private protected override ComposioTestServerOptions Options => new() { TimeProvider = Clock, OAuthActivationDelay = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task Import_OAuthAccount_BecomesActiveAfterDelay()
    {
        var answer = await Create(Server.AddAuthConfig("slack", "OAUTH2"), OAuth2Tokens);
        answer["connectionData.val.status"].ShouldBe("INITIALIZING");
        answer["connectionData.val.redirectUrl"].ShouldBeNull();
        answer["redirect_url"].ShouldBeNull();

        Clock.Advance(TimeSpan.FromSeconds(2.9));
        (await Get($"/connected_accounts/{answer["id"]}"))["status"].ShouldBe("INITIALIZING");

        Clock.Advance(TimeSpan.FromSeconds(0.1));
        var active = await Get($"/connected_accounts/{answer["id"]}");
        active["status"].ShouldBe("ACTIVE");
        active["state.val.status"].ShouldBe("ACTIVE");
        active["state.val.expires_in"].ShouldBe("3600");
        active["updated_at"].ShouldBe("2026-11-01T10:00:03.000Z");
    }

    [Fact]
    public async Task List_AfterDelay_ShowsActiveAccount()
    {
        await Created(Server.AddAuthConfig("slack", "OAUTH2"), OAuth2Tokens);
        (await Get("/connected_accounts?statuses=ACTIVE")).ItemIds.ShouldBeEmpty();

        Clock.Advance(TimeSpan.FromSeconds(3));

        (await Get("/connected_accounts?statuses=ACTIVE")).ItemIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Import_OtherSchemes_AreActiveAtOnce() =>
        (await Create(Server.AddAuthConfig("sendgrid", "API_KEY"), ApiKeyState))["connectionData.val.status"].ShouldBe("ACTIVE");
}
