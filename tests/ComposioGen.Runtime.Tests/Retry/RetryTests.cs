namespace Composio.Runtime.Tests;

/// <summary>Tests every row of the retry table with the complete transport.</summary>
public class RetryTests
{
    private readonly ManualTime _time = new();

    public static TheoryData<string, int, int> Statuses()
    {
        var rows = new TheoryData<string, int, int>();
        foreach (var status in (int[])[400, 401, 403, 404, 409, 410, 422])
        {
            rows.Add("GET", status, 1);
            rows.Add("POST", status, 1);
        }

        foreach (var status in (int[])[408, 500, 501, 502, 503, 504, 599])
        {
            rows.Add("GET", status, 3);
            rows.Add("PATCH", status, 3);
            rows.Add("POST", status, 1);
        }

        rows.Add("GET", 429, 3);
        rows.Add("PATCH", 429, 3);
        rows.Add("POST", 429, 3);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task SendAsync_Status_IsRetriedAsDocumented(string method, int status, int attempts)
    {
        var handler = new StubHandler(() => StubResponse.Status(status));
        var error = await Fails<ComposioApiException>(handler, method);
        ((int)error.StatusCode).ShouldBe(status);
        handler.Sent.Count.ShouldBe(attempts);
        _time.Delays.ShouldBe(attempts == 3 ? [0.5, 1] : []);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "GET", 3, false)]
    [InlineData(HttpRequestError.NameResolutionError, "POST", 3, false)]
    [InlineData(HttpRequestError.ConnectionError, "POST", 3, false)]
    [InlineData(HttpRequestError.SecureConnectionError, "POST", 3, false)]
    [InlineData(HttpRequestError.ResponseEnded, "GET", 3, true)]
    [InlineData(HttpRequestError.ResponseEnded, "POST", 1, true)]
    [InlineData(HttpRequestError.Unknown, "POST", 1, true)]
    public async Task SendAsync_ConnectionLost_IsRetriedAsDocumented(HttpRequestError kind, string method, int attempts, bool sent)
    {
        var handler = new StubHandler((_, _, _) => throw new HttpRequestException(kind, "x"));
        var error = await Fails<ComposioNetworkException>(handler, method);
        error.RequestMayHaveBeenSent.ShouldBe(sent);
        error.InnerException.ShouldBeOfType<HttpRequestException>();
        handler.Sent.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    public async Task SendAsync_TruncatedResponse_MayHaveHadEffect(string method, int attempts)
    {
        var handler = new StubHandler((_, _, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new UnannouncedStream("""{"id":""", new IOException("reset"))),
        }));
        (await Fails<ComposioNetworkException>(handler, method)).RequestMayHaveBeenSent.ShouldBeTrue();
        handler.Sent.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(429, "false", "GET", 1)]
    [InlineData(503, "false", "GET", 1)]
    [InlineData(400, "true", "GET", 3)]
    [InlineData(400, "true", "POST", 3)]
    [InlineData(409, "true", "POST", 1)]
    [InlineData(409, "true", "GET", 1)]
    [InlineData(408, "true", "POST", 1)]
    [InlineData(503, "true", "POST", 1)]
    [InlineData(503, "true", "PATCH", 3)]
    [InlineData(429, "false", "POST", 1)]
    [InlineData(503, "maybe", "GET", 3)]
    [InlineData(503, "maybe", "POST", 1)]
    public async Task SendAsync_RetryAdvisedByServer_IsFollowedWhereSafe(int status, string advice, string method, int attempts)
    {
        var handler = new StubHandler(() => StubResponse.Status(status, ("x-should-retry", advice)));
        await Fails<ComposioApiException>(handler, method);
        handler.Sent.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(OperationKind.CreateConnection)]
    [InlineData(OperationKind.LinkConnection)]
    [InlineData(OperationKind.CompleteAuth)]
    public async Task SendAsync_CreateConnection_IsNeverSentTwice(OperationKind kind)
    {
        var operation = new ComposioOperation("X.Make", HttpMethod.Post, "/x") { Kind = kind, IsIdempotent = kind != OperationKind.CompleteAuth };
        var handler = new StubHandler(() => StubResponse.Status(503, ("x-should-retry", "true")));
        using var transport = Over(handler);
        var call = transport.SendAsync(new ComposioRequest(operation).Literal("/x"), default);
        await _time.Drive(call);
        await Api.Fails<ComposioApiException>(call);
        handler.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    public async Task SendAsync_HandlerThrows_IsLostResponse(string method, int attempts)
    {
        var handler = new StubHandler((_, _, _) => throw new InvalidOperationException("holds a secret"));
        var error = await Fails<ComposioNetworkException>(handler, method);
        error.RequestMayHaveBeenSent.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<InvalidOperationException>();
        error.Message.ShouldContain("InvalidOperationException");
        error.Message.ShouldNotContain("secret");
        handler.Sent.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task SendAsync_CorruptCompression_IsLostResponse()
    {
        var handler = new StubHandler((_, _, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new System.IO.Compression.GZipStream(new MemoryStream("no gzip at all"u8.ToArray()), System.IO.Compression.CompressionMode.Decompress)),
        }));
        var error = await Fails<ComposioNetworkException>(handler, "POST");
        error.RequestMayHaveBeenSent.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<InvalidDataException>();
    }

    [Theory]
    [InlineData(503, true)]
    [InlineData(0, true)]
    [InlineData(429, false)]
    public async Task SendAsync_DeleteNotFoundAfterLostResponse_ExplainsIt(int first, bool explains)
    {
        var operation = new ComposioOperation("Pets.Delete", HttpMethod.Delete, "/x");
        var handler = new StubHandler(() => first == 0 ? throw new HttpRequestException("reset") : StubResponse.Status(first), () => StubResponse.Status(404));
        using var transport = Over(handler);
        var call = transport.SendAsync(new ComposioRequest(operation).Literal("/x"), default);
        await _time.Drive(call);
        var error = await Api.Fails<ComposioNotFoundException>(call);
        error.Message.Contains("may have deleted it", StringComparison.Ordinal).ShouldBe(explains);
        handler.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task SendAsync_Retry_SendsSameBodyAndCredential()
    {
        var handler = new StubHandler(() => StubResponse.Status(429), () => StubResponse.Status(429), StubResponse.Ok());
        using var transport = Over(handler);
        var call = transport.Send(Api.Post);
        await _time.Drive(call);
        (await call).Id.ShouldBe("p1");
        handler.Sent.Select(sent => sent.Body).Distinct().ShouldBe(["""{"id":"p1"}"""]);
        handler.Sent.ShouldAllBe(sent => sent.Headers["x-api-key"] == Api.Key);
    }

    [Fact]
    public async Task SendAsync_IdempotentOperation_IsRetried()
    {
        var search = new ComposioOperation("Pets.Search", HttpMethod.Post, "/x") { IsIdempotent = true };
        var handler = new StubHandler(() => StubResponse.Status(500));
        using var transport = Over(handler);
        var call = transport.Send(search);
        await _time.Drive(call);
        await Api.Fails<ComposioServerException>(call);
        handler.Sent.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 6)]
    public async Task SendAsync_MaxRetries_IsUsed(int retries, int attempts)
    {
        var handler = new StubHandler(() => StubResponse.Status(500));
        using var transport = Over(handler, options => options.MaxRetries = retries);
        var call = transport.GetPet();
        await _time.Drive(call);
        await Api.Fails<ComposioServerException>(call);
        handler.Sent.Count.ShouldBe(attempts);
        _time.Delays.ShouldBe(((double[])[0.5, 1, 2, 4, 8])[..retries]);
    }

    [Theory]
    [InlineData("retry-after-ms", "50", 0.05)]
    [InlineData("retry-after", "1", 1)]
    [InlineData("retry-after", "1.5", 1.5)]
    [InlineData("retry-after", "60", 60)]
    [InlineData("retry-after", "Fri, 02 Jan 2026 03:04:12 GMT", 7)]
    [InlineData("retry-after", "soon", 0.5)]
    [InlineData("retry-after", "-5", 0.5)]
    public async Task SendAsync_DelayOfServer_IsUsed(string header, string value, double seconds)
    {
        var handler = new StubHandler(() => StubResponse.Status(429, (header, value)), StubResponse.Ok());
        using var transport = Over(handler);
        var call = transport.Send(Api.Post);
        await _time.Drive(call);
        await call;
        _time.Delays.ShouldBe([seconds]);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Fri, 02 Jan 2026 03:06:05 GMT", 120)]
    public async Task SendAsync_DelayBeyondLimit_ThrowsAtOnce(string value, double seconds)
    {
        var handler = new StubHandler(() => StubResponse.Status(429, ("retry-after", value)));
        var error = await Fails<ComposioRateLimitedException>(handler, "GET");
        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(seconds));
        error.Message.ShouldContain("120 s");
        handler.Sent.Count.ShouldBe(1);
        _time.Delays.ShouldBeEmpty();
    }

    [Fact]
    public async Task SendAsync_UnreadableResponse_IsNotRetried()
    {
        var handler = new StubHandler(StubResponse.Ok("<html>"));
        await Fails<ComposioResponseException>(handler, "GET");
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_Retry_IsLoggedWithoutSecrets()
    {
        var log = new RecordingLog();
        using var transport = Over(new StubHandler(() => StubResponse.Status(503), StubResponse.Ok()), options => options.LoggerFactory = log);
        var call = transport.GetPet();
        await _time.Drive(call);
        await call;
        log.Entries.Single().Text.ShouldBe("Attempt 1 of Pets.Get failed (503); the next one follows in 500 ms");
    }

    private async Task<TException> Fails<TException>(StubHandler handler, string method)
        where TException : Exception
    {
        using var transport = Over(handler);
        var call = transport.Send(method switch { "GET" => Api.Get, "POST" => Api.Post, _ => Api.Patch });
        await _time.Drive(call);
        return await Api.Fails<TException>(call);
    }

    private ComposioTransport Over(StubHandler handler, Action<ComposioClientOptions>? change = null) => Api.Over(handler, options =>
    {
        options.TimeProvider = _time;
        change?.Invoke(options);
    });
}
