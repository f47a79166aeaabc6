using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class RateLimitTests : ServerTest
{
    private protected override ComposioTestServerOptions Options => new() { TimeProvider = Clock, RateLimit = 2 };

    [Fact]
    public async Task Request_BeyondLimit_IsRejectedUntilWindowEnds()
    {
        (await Get("/toolkits")).Header("X-RateLimit-Remaining").ShouldBe("1");
        (await Get("/toolkits")).Header("X-RateLimit-Remaining").ShouldBe("0");
        Clock.Advance(TimeSpan.FromSeconds(45.5));

        var answer = await Get("/toolkits");

        answer.Status.ShouldBe(429);
        answer.Header("Retry-After").ShouldBe("15");
        answer.Header("X-RateLimit").ShouldBe("2");
        answer.Json.ContainsKey("error").ShouldBeFalse();
        answer["message"]!.ShouldStartWith("Rate limit exceeded.");

        Clock.Advance(TimeSpan.FromSeconds(14.5));
        (await Get("/toolkits")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Request_Rejected_HasNoEffect()
    {
        var authConfig = Server.AddAuthConfig("sendgrid", "API_KEY");
        await Get("/toolkits");
        await Get("/toolkits");

        (await Create(authConfig, ApiKeyState)).Status.ShouldBe(429);

        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reset_RateLimit_StartsNewWindow()
    {
        await Get("/toolkits");
        await Get("/toolkits");

        Server.Reset();

        (await Get("/toolkits")).Status.ShouldBe(200);
    }
}
