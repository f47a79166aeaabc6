using System.Text;

namespace Composio.Runtime.Tests;

public class ComposioCallOptionsTests
{
    [Fact]
    public async Task With_HeadersAndKey_SendsThemOnThisCallOnly()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler);
        var special = transport.With(new() { ApiKey = "ak_other", Headers = new Dictionary<string, string> { ["X-Trace"] = "t1", ["User-Agent"] = "mine" } });

        await special.GetPet();
        await transport.GetPet();

        handler.Sent[0].Headers["x-api-key"].ShouldBe("ak_other");
        handler.Sent[0].Headers["x-trace"].ShouldBe("t1");
        handler.Sent[0].Headers["user-agent"].ShouldBe("mine");
        handler.Sent[1].Headers["x-api-key"].ShouldBe(Api.Key);
        handler.Sent[1].Headers.ShouldNotContainKey("x-trace");
    }

    [Fact]
    public async Task With_HeaderThatIsAlsoAParameter_ReplacesIt()
    {
        var handler = new StubHandler(StubResponse.Ok());
        using var transport = Api.Over(handler);
        var special = transport.With(new() { Headers = new Dictionary<string, string> { ["X-Trace"] = "t1" } });

        await special.SendAsync(Api.Request(Api.Get).Header("x-trace", "t2").Header("User-Agent", "mine").Header("Content-Language", "de"), Pet.ReadFrom, default);

        handler.Sent[0].Headers["x-trace"].ShouldBe("t1");
        handler.Sent[0].Headers["user-agent"].ShouldBe("mine");
        handler.Sent[0].Headers["content-language"].ShouldBe("de");
        handler.Sent[0].Headers["x-api-key"].ShouldBe(Api.Key);
    }

    [Fact]
    public async Task With_NoRetries_SendsOnce()
    {
        var handler = new StubHandler(() => StubResponse.Status(500));
        using var transport = Api.Over(handler);

        await Api.Fails<ComposioServerException>(transport.With(new() { MaxRetries = 0 }).GetPet());

        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task With_Timeout_EndsTheAttempt()
    {
        var time = new ManualTime();
        var handler = new StubHandler(async (_, _, ct) =>
        {
            await Task.Delay(Timeout.Infinite, ct);
            return StubResponse.Ok()();
        });
        using var transport = Api.Over(handler, options => options.TimeProvider = time);

        var call = transport.With(new() { Timeout = TimeSpan.FromSeconds(3), MaxRetries = 0 }).GetPet();
        time.Advance(TimeSpan.FromSeconds(3));

        (await Api.Fails<ComposioTimeoutException>(call)).Message.ShouldContain("(3 s");
    }

    [Fact]
    public void With_InvalidHeaderOrKey_Throws()
    {
        using var transport = Api.Over(new StubHandler(StubResponse.Ok()));

        Should.Throw<ComposioConfigurationException>(() => transport.With(new() { MaxRetries = 11 }));
        Should.Throw<ComposioConfigurationException>(() => transport.With(new() { Timeout = TimeSpan.Zero }));
        Should.Throw<ComposioConfigurationException>(() => transport.With(new() { ApiKey = "a", OrgApiKey = "b" }));
        Should.Throw<ComposioConfigurationException>(() => transport.With(new() { OrgId = "o", ProjectId = "p" }));
        foreach (var (name, value) in new[] { ("x-api-key", "k"), ("authorization", "k"), ("content-type", "a"), ("host", "h"), ("a b", "c"), ("x", "\r\ny: z") })
        {
            Should.Throw<ArgumentException>(() => transport.With(new() { Headers = new Dictionary<string, string> { [name] = value } }), name);
        }
    }

    [Fact]
    public async Task With_Twice_KeepsBoth()
    {
        var handler = new StubHandler(() => StubResponse.Status(500));
        using var transport = Api.Over(handler);

        await Api.Fails<ComposioServerException>(transport.With(new() { MaxRetries = 0 }).With(new() { ApiKey = "ak_other" }).GetPet());

        handler.Sent.Single().Headers["x-api-key"].ShouldBe("ak_other");
    }

    [Fact]
    public async Task Dispose_ViewOrTransport_LeavesTheOtherUsable()
    {
        var transport = Api.Over(new StubHandler(StubResponse.Ok()));
        var view = transport.With(new());
        view.Dispose();
        await transport.GetPet();

        transport.Dispose();
        await Api.Fails<ObjectDisposedException>(view.GetPet());
    }

    [Fact]
    public void ToString_ShowsNoCredential()
    {
        var text = new ComposioCallOptions { ApiKey = "ak_secret", Headers = new Dictionary<string, string> { ["x-custom"] = "value-secret" }, MaxRetries = 1 }.ToString();

        text.ShouldBe("ComposioCallOptions { Timeout = null, MaxRetries = 1, Headers = [x-custom], Credential = *** }");
    }

    [Fact]
    public async Task WithResponseAsync_Success_ReturnsRawResponse()
    {
        const string Json = """{ "id": "p1", "token": "xoxb-secret" }""";
        var handler = new StubHandler(() =>
        {
            var answer = StubResponse.Json(Json);
            answer.Headers.TryAddWithoutValidation("X-Request-Id", "req_1");
            return answer;
        });
        using var transport = Api.Over(handler);

        var (pet, response) = await transport.WithResponseAsync(view => view.GetPet());

        pet.Id.ShouldBe("p1");
        ((int)response.StatusCode).ShouldBe(200);
        response.RequestId.ShouldBe("req_1");
        response.Headers["content-type"].ShouldStartWith("application/json");
        response.GetJson().ShouldBe(Json);
        Encoding.UTF8.GetString(response.Content.Span).ShouldBe(Json);
        response.ToString().ShouldBe("ComposioResponse { StatusCode = 200, RequestId = req_1, Content = *** }");
    }

    [Fact]
    public async Task WithResponseAsync_Failure_Throws() =>
        await Api.Fails<ComposioNotFoundException>(Api.Over(new StubHandler(() => StubResponse.Status(404))).WithResponseAsync(view => view.GetPet()));

    [Fact]
    public async Task WithResponseAsync_OtherClient_Throws()
    {
        using var transport = Api.Over(new StubHandler(StubResponse.Ok()));

        (await Api.Fails<InvalidOperationException>(transport.WithResponseAsync(_ => transport.GetPet()))).Message.ShouldContain("a client other than");
    }

    [Fact]
    public async Task Unconnected_Call_ThrowsWithExplanation()
    {
        (await Api.Fails<InvalidOperationException>(ComposioTransport.Unconnected.GetPet())).Message.ShouldContain("Pets.Get was called");
        ComposioTransport.Unconnected.Dispose();
        await Api.Fails<InvalidOperationException>(ComposioTransport.Unconnected.GetPet());
    }
}
