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
    public async Task A_GET_follows_within_its_origin(int status)
    {
        var handler = new StubHandler(() => Answer.Status(status, ("location", "/moved?x=1")), Answer.Ok());
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
    public async Task The_key_never_goes_to_another_origin(string location)
    {
        var handler = new StubHandler(() => Answer.Status(302, ("location", location)));
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
    public async Task An_answer_of_another_origin_is_not_used(int status)
    {
        var handler = new StubHandler((_, _, _) =>
        {
            var response = Answer.Json("""{"id":"p1"}""", (HttpStatusCode)status);
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
    public async Task A_client_that_follows_redirects_within_the_origin_is_fine()
    {
        using var transport = Api.Over(new StubHandler((request, _, _) =>
        {
            var response = Answer.Json("""{"id":"p1"}""");
            response.RequestMessage = new(HttpMethod.Get, "https://BACKEND.composio.dev:443/moved");
            return Task.FromResult(response);
        }));
        (await transport.GetPet()).Id.ShouldBe("p1");
    }

    [Fact]
    public async Task A_POST_is_not_sent_elsewhere()
    {
        var handler = new StubHandler(() => Answer.Status(307, ("location", "/moved")));
        using var transport = Api.Over(handler);
        (await Api.Fails<ComposioApiException>(transport.Send(Api.Post))).Message.ShouldContain("only a GET");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_circle_ends()
    {
        var handler = new StubHandler(() => Answer.Status(302, ("location", "/moved")));
        using var transport = Api.Over(handler);
        (await Api.Fails<ComposioApiException>(transport.GetPet())).Message.ShouldContain("in a row");
        handler.Sent.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_an_error()
    {
        using var transport = Api.Over(new StubHandler(() => Answer.Status(302)));
        (await Api.Fails<ComposioApiException>(transport.GetPet())).Message.ShouldContain("where to");
    }
}
