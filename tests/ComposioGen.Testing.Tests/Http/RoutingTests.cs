using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class RoutingTests : ServerTest
{
    [Theory]
    [InlineData("GET", "/api/v3.1/nothing")]
    [InlineData("GET", "/api/v3.1/connected_accounts/ca_1/more/segments")]
    [InlineData("GET", "/api/v3.1/connected_accounts/")]
    [InlineData("GET", "/api/v4/connected_accounts")]
    [InlineData("GET", "/api/v3.10/connected_accounts")]
    public async Task Request_UnknownRoute_ReturnsNotFound(string method, string path)
    {
        var answer = await Send(method, path);

        answer.Status.ShouldBe(404);
        answer.ErrorText("slug").ShouldBe("HTTP_NotFound");
    }

    [Theory]
    [InlineData("PUT", "/connected_accounts")]
    [InlineData("POST", "/connected_accounts/ca_1")]
    [InlineData("DELETE", "/toolkits")]
    public async Task Request_UnknownMethod_ReturnsMethodNotAllowed(string method, string path)
    {
        var answer = await Send(method, path);

        answer.Status.ShouldBe(405);
        answer.Error["status"]!.GetValue<int>().ShouldBe(405);
    }

    [Fact]
    public async Task Request_RemovedApiVersion_ReturnsGone() => (await Get("/api/rerouted/v1/connectedAccounts")).Status.ShouldBe(410);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public async Task Request_BodyOtherThanObject_ReturnsBadRequest(string body)
    {
        var answer = await Post("/connected_accounts/link", body);

        answer.Status.ShouldBe(400);
        answer.ErrorText("message").ShouldContain("JSON");
    }

    [Fact]
    public async Task Request_Any_HasRequestIdAndRateLimitHeaders()
    {
        foreach (var answer in new[] { await Get("/toolkits"), await Get("/nothing"), await Get("/connected_accounts/ca_unknown") })
        {
            answer.Header("x-request-id").ShouldNotBeEmpty();
            answer.Header("X-RateLimit").ShouldBe("10000");
            answer.Header("X-RateLimit-Remaining").ShouldBe("10000");
            answer.Header("X-RateLimit-Window-Size").ShouldBe("60s");
        }
    }

    [Fact]
    public async Task Request_OwnRequestId_IsReturned()
    {
        var answer = await Send("GET", "/connected_accounts/ca_unknown", change: request => request.Headers.Add("x-request-id", "mine"));

        answer.Header("x-request-id").ShouldBe("mine");
        answer.ErrorText("request_id").ShouldBe("mine");
    }

    [Fact]
    public async Task Request_ManyAtOnce_CreatesEveryAccount()
    {
        var authConfig = Server.AddAuthConfig("sendgrid", "API_KEY");

        await Task.WhenAll(Enumerable.Range(0, 200).Select(index => Created(authConfig, ApiKeyState, "user_" + (index % 20))));

        Server.Accounts.Count.ShouldBe(200);
        Server.Accounts.Select(account => account.Id).Distinct().Count().ShouldBe(200);
        (await Get($"/connected_accounts?user_ids=user_7&auth_config_ids={authConfig}"))["total_items"].ShouldBe("10");
        (await Get($"/auth_configs/{authConfig}"))["no_of_connections"].ShouldBe("200");
    }
}
