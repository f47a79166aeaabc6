using System.Net;
using RichardSzalay.MockHttp;

namespace Composio.Runtime.Tests;

public class ExchangeTests
{
    [Fact]
    public async Task SendAsync_WithoutBody_SendsExactRequest()
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Get, "https://backend.composio.dev/api/v3.1/pets/p1")
            .WithHeaders("x-api-key", Api.Key)
            .WithHeaders("accept", "application/json")
            .With(request => request.Content is null)
            .Respond("application/json", """{"id":"p1","age":3}""");
        using var transport = Api.Over(mock);

        (await transport.GetPet()).Age.ShouldBe(3);
        mock.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task SendAsync_WithBody_SendsExactRequest()
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect(HttpMethod.Patch, "https://backend.composio.dev/api/v3.1/pets/p1")
            .WithContent("""{"id":"p1","name":"Zoë + \"co\""}""")
            .WithHeaders("content-type", "application/json")
            .Respond("application/json", """{"id":"p1"}""");
        using var transport = Api.Over(mock);
        var body = new Pet { Id = "p1", AdditionalProperties = new() { { "name", "Zoë + \"co\"" } } };

        await transport.SendAsync(Api.Request(Api.Patch), body, JsonWrite.Model, CancellationToken.None);
        mock.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task SendAsync_Headers_AreExactlyTheExpected()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler, options => options.ApplicationName = "acme-importer/2");

        await transport.SendAsync(Api.Request(Api.Get).Header("x-request-id", "r1").Header("x-none", null), Pet.ReadFrom, default);

        var headers = handler.Sent.Single().Headers;
        headers.Keys.ShouldBe(["accept", "user-agent", "x-request-id", "x-api-key"], ignoreOrder: true);
        headers["user-agent"].ShouldBe($"ComposioGen/0.1.0 (.NET {Environment.Version}) acme-importer/2");
        headers["x-request-id"].ShouldBe("r1");
    }

    [Fact]
    public async Task SendAsync_UserKey_SendsOrganizationAndProject()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler, options => (options.ApiKey, options.UserApiKey, options.OrgId, options.ProjectId) = (null, "uak_1", "o", "p"));

        await transport.GetPet();

        var headers = handler.Sent.Single().Headers;
        headers.ShouldNotContainKey("x-api-key");
        (headers["x-user-api-key"], headers["x-org-id"], headers["x-project-id"]).ShouldBe(("uak_1", "o", "p"));
    }

    [Fact]
    public async Task SendAsync_OrganizationKey_HasItsOwnHeader()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler, options => (options.ApiKey, options.OrgApiKey) = (null, "oak_1"));
        await transport.GetPet();
        handler.Sent.Single().Headers["x-org-api-key"].ShouldBe("oak_1");
        handler.Sent.Single().Headers.ShouldNotContainKey("x-api-key");
    }

    [Theory]
    [InlineData("https://proxy.example/composio", "https://proxy.example/composio/api/v3.1/pets/p1")]
    [InlineData("https://proxy.example/composio/", "https://proxy.example/composio/api/v3.1/pets/p1")]
    [InlineData("http://localhost:9900", "http://localhost:9900/api/v3.1/pets/p1")]
    public async Task SendAsync_BaseUrlWithPath_KeepsPath(string baseUrl, string expected)
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler, options => options.BaseUrl = new Uri(baseUrl));
        await transport.GetPet();
        handler.Sent.Single().Url.AbsoluteUri.ShouldBe(expected);
    }

    [Fact]
    public async Task SendAsync_EncodedSegment_IsSentUnchanged()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler);
        await transport.SendAsync(new ComposioRequest(Api.Get).Literal("/pets/").Segment("a/b?c#d", "id"), Pet.ReadFrom, default);
        handler.Sent.Single().Url.AbsoluteUri.ShouldBe("https://backend.composio.dev/pets/a%2Fb%3Fc%23d");
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "  \n")]
    [InlineData(204, "")]
    [InlineData(201, "{}")]
    public async Task SendAsync_EmptyResponse_IsEmptyObject(int status, string body)
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json(body, (HttpStatusCode)status)));
        (await transport.SendAsync(Api.Request(Api.Get), JsonRead.Properties, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SendAsync_ByteOrderMark_IsSkipped()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json("\uFEFF{\"id\":\"p1\"}")));
        (await transport.GetPet()).Id.ShouldBe("p1");
    }

    [Fact]
    public async Task SendAsync_UnusedResponse_IsNotParsed()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json("<ok>")));
        await transport.SendAsync(Api.Request(Api.Get), CancellationToken.None);
    }

    [Theory]
    [InlineData("<html>secret</html>", "$")]
    [InlineData("""{"young":[{"id":"secret"}],"id":5}""", "$.id")]
    [InlineData("""{"age":1}""", "$.id")]
    [InlineData("""{"id":"secret""", "$.id")]
    [InlineData("""{"id":"p1"} secret""", "$")]
    [InlineData("""["secret"]""", "$")]
    [InlineData("nsecret", "$")]
    [InlineData("""{"id":"\ud800"}""", "$.id")]
    public async Task SendAsync_UnexpectedResponse_ThrowsWithPath(string body, string path)
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json(body)));
        var error = await Api.Fails<ComposioResponseException>(transport.GetPet());
        error.Path.ShouldBe(path);
        error.Message.ShouldContain("Pets.Get");
        error.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task SendAsync_DeeplyNestedResponse_Throws()
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json(string.Concat(Enumerable.Repeat("""{"id":"a","young":[""", 50_000)))));
        await Api.Fails<ComposioResponseException>(transport.GetPet());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_ResponseBeyondLimit_Throws(bool announced)
    {
        const string Body = """{"id":"0123456789"}""";
        HttpResponseMessage Respond()
        {
            var response = StubResponse.Json(Body);
            response.Content = announced ? response.Content : new StreamContent(new UnannouncedStream(Body));
            return response;
        }

        using var tooSmall = Api.Over(new StubHandler(Respond), options => options.MaxResponseBytes = Body.Length - 1);
        (await Api.Fails<ComposioResponseException>(tooSmall.GetPet())).Message.ShouldContain("MaxResponseBytes");
        using var justEnough = Api.Over(new StubHandler(Respond), options => options.MaxResponseBytes = Body.Length);
        (await justEnough.GetPet()).Id.ShouldBe("0123456789");
    }

    [Fact]
    public async Task SendAsync_LargeResponse_IsReadCompletely()
    {
        var body = $$"""{"id":"{{new string('x', 300_000)}}"}""";
        using var transport = Api.Over(new StubHandler(() => new(HttpStatusCode.OK) { Content = new StreamContent(new UnannouncedStream(body)) }));
        (await transport.GetPet()).Id.Length.ShouldBe(300_000);
    }

    [Fact]
    public async Task SendAsync_TwoThreads_ShareTransport()
    {
        var handler = new StubHandler((request, _, _) => Task.FromResult(StubResponse.Json($$"""{"id":"{{request.RequestUri!.Segments[^1]}}"}""")));
        using var transport = Api.Over(handler);
        await Parallel.ForAsync(0, 500, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, ct) =>
        {
            var id = $"p{i}";
            var request = new ComposioRequest(Api.Patch).Literal("/pets/").Segment(id, "id");
            (await transport.SendAsync(request, new Pet { Id = id }, JsonWrite.Model, Pet.ReadFrom, ct)).Id.ShouldBe(id);
        });
        handler.Sent.ShouldAllBe(sent => sent.Body == $$"""{"id":"{{sent.Url.Segments.Last()}}"}""");
    }

    [Fact]
    public async Task Dispose_Transport_KeepsGivenClientUsable()
    {
        using var http = new HttpClient(new StubHandler(StubResponse.Ok()));
        var transport = Api.Over(new StubHandler(StubResponse.Ok()), options => options.HttpClient = http);
        transport.Dispose();
        await Api.Fails<ObjectDisposedException>(transport.GetPet());
        (await http.GetAsync(new Uri("https://x.example"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true, "/pets")]
    [InlineData(false, ":no-port")]
    public void SendAsync_UnsentBody_IsClearedAndReturnedToPool(bool isDisposed, string path)
    {
        var transport = Api.Over(new StubHandler(StubResponse.Ok()));
        if (isDisposed)
        {
            transport.Dispose();
        }

        // The pool returns the array that the thread returned last, so this uses a single array.
        var array = System.Buffers.ArrayPool<byte>.Shared.Rent(PooledBuffer.DefaultCapacity);
        array.AsSpan().Clear();
        System.Buffers.ArrayPool<byte>.Shared.Return(array);
        var seen = false;
        var request = new ComposioRequest(Api.Post).Literal(path);
        var call = transport.SendAsync(request, "secret", (writer, value) =>
        {
            writer.WriteStringValue(value);
            writer.Flush();
            seen = array.AsSpan().IndexOf("secret"u8) >= 0;
        }, default);
        call.IsFaulted.ShouldBeTrue();
        seen.ShouldBeTrue();
        var next = System.Buffers.ArrayPool<byte>.Shared.Rent(PooledBuffer.DefaultCapacity);
        next.ShouldBeSameAs(array);
        next.ShouldAllBe(value => value == 0);
        System.Buffers.ArrayPool<byte>.Shared.Return(next);
    }
}
