using System.Net;

namespace Composio.Runtime.Tests;

public class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task SendAsync_GetWithinOrigin_IsFollowed(int status)
    {
        var handler = new StubHandler(() => StubResponse.Status(status, ("location", "/moved?x=1")), StubResponse.Ok());
        using var transport = Api.Over(handler);
        (await transport.GetPet()).Id.ShouldBe("p1");
        handler.Sent[1].Url.AbsoluteUri.ShouldBe("https://backend.composio.dev/moved?x=1");
        handler.Sent[1].Headers["x-api-key"].ShouldBe(Api.Key);
    }

    [Theory]
    [InlineData("https://evil.example/x?token=secret")]
    [InlineData("https://backend.composio.dev.evil.example/")]
    [InlineData("https://backend.composio.dev:8443/x")]
    [InlineData("http://backend.composio.dev/x")]
    [InlineData("//evil.example/x")]
    public async Task SendAsync_OtherOrigin_DoesNotReceiveKey(string location)
    {
        var handler = new StubHandler(() => StubResponse.Status(302, ("location", location)));
        using var transport = Api.Over(handler);
        var error = await Api.Fails<ComposioApiException>(transport.GetPet());
        error.StatusCode.ShouldBe(HttpStatusCode.Found);
        error.Message.ShouldContain("another origin");
        error.Message.ShouldNotContain("secret");
        handler.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(503)]
    public async Task SendAsync_ResponseOfOtherOrigin_IsNotUsed(int status)
    {
        var handler = new StubHandler((_, _, _) =>
        {
            var response = StubResponse.Json("""{"id":"p1"}""", (HttpStatusCode)status);
            response.RequestMessage = new(HttpMethod.Get, "https://evil.example/x?token=secret");
            return Task.FromResult(response);
        });
        using var transport = Api.Over(handler);
        var error = await Api.Fails<ComposioApiException>(transport.GetPet());
        error.StatusCode.ShouldBe(HttpStatusCode.Found);
        error.Message.ShouldContain("https://evil.example)");
        error.Message.ShouldContain("credential");
        error.Message.ShouldNotContain("secret");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_ClientFollowingWithinOrigin_Succeeds()
    {
        using var transport = Api.Over(new StubHandler((request, _, _) =>
        {
            var response = StubResponse.Json("""{"id":"p1"}""");
            response.RequestMessage = new(HttpMethod.Get, "https://BACKEND.composio.dev:443/moved");
            return Task.FromResult(response);
        }));
        (await transport.GetPet()).Id.ShouldBe("p1");
    }

    [Fact]
    public async Task SendAsync_PostRedirected_IsNotFollowed()
    {
        var handler = new StubHandler(() => StubResponse.Status(307, ("location", "/moved")));
        using var transport = Api.Over(handler);
        (await Api.Fails<ComposioApiException>(transport.Send(Api.Post))).Message.ShouldContain("only a GET");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_RedirectLoop_Ends()
    {
        var handler = new StubHandler(() => StubResponse.Status(302, ("location", "/moved")));
        using var transport = Api.Over(handler);
        (await Api.Fails<ComposioApiException>(transport.GetPet())).Message.ShouldContain("in a row");
        handler.Sent.Count.ShouldBe(6);
    }

    [Fact]
    public async Task SendAsync_RedirectWithoutTarget_Throws()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Status(302)));
        (await Api.Fails<ComposioApiException>(transport.GetPet())).Message.ShouldContain("has no target");
    }
}
