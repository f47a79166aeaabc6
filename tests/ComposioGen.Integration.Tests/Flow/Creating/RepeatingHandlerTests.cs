using System.Net;
using Composio.Runtime;
using Composio.Testing;
using Polly;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests creates through an HTTP client of the application whose handlers repeat requests.</summary>
public sealed class RepeatingHandlerTests : ServerTest
{
    private string ApiKeys => field ??= Server.AddAuthConfig("sendgrid", "API_KEY");

    [Theory]
    [InlineData("pipeline")]
    [InlineData("parallel")]
    [InlineData("copy")]
    [InlineData("copy of content")]
    public async Task InitiateAsync_HandlerRepeatsOverSocket_CreatesOnce(string kind)
    {
        var options = new ComposioClientOptions { ApiKey = Server.ApiKey, BaseUrl = Server.BaseUrl, TimeProvider = Time };
        options.HttpClient = new HttpClient(Repeating(kind, new SocketsHttpHandler())) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ComposioClient(options);
        var authConfig = ApiKeys;
        Server.Faults.Enqueue(Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts").Times(10));

        await Connect(client, authConfig);

        Server.Accounts.Count.ShouldBe(1);
        Server.Requests.Count(request => request.Method == "POST").ShouldBe(1);
    }

    [Theory]
    [InlineData("pipeline")]
    [InlineData("parallel")]
    [InlineData("copy")]
    [InlineData("copy of stream")]
    [InlineData("copy of body")]
    [InlineData("buffer")]
    public async Task InitiateAsync_SingleSendHandlerIsLast_CreatesOnce(string kind)
    {
        var options = Options();
        options.HttpClient = new HttpClient(Repeating(kind, new SingleSendHandler { InnerHandler = new SocketsHttpHandler() })) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ComposioClient(options);
        var authConfig = ApiKeys;
        Server.Faults.Enqueue(Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts").Times(10));

        await Connect(client, authConfig);

        Server.Accounts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("copy of body")]
    [InlineData("copy of stream")]
    [InlineData("buffer")]
    public async Task InitiateAsync_HandlerCopiesBody_ThrowsWithExplanation(string kind)
    {
        var options = Options();
        options.HttpClient = new HttpClient(Repeating(kind, new SocketsHttpHandler())) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new ComposioClient(options);
        var authConfig = ApiKeys;
        Server.Faults.Enqueue(Fault.Status(500).On("POST", "/connected_accounts").Times(10));

        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(() => Time.DriveAsync(client.ConnectedAccounts.InitiateAsync(User, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" }))));

        error.AccountMayExist.ShouldBeTrue();
        error.Message.ShouldContain("add a SingleSendHandler");
        error.Message.ShouldNotContain("not sent again");
    }

    private async Task Connect(ComposioClient client, string authConfig)
    {
        try
        {
            await Time.DriveAsync(client.ConnectedAccounts.InitiateAsync(User, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" })));
        }
        catch (ConnectionOutcomeUnknownException unclear)
        {
            unclear.AccountMayExist.ShouldBeTrue();
        }
    }

    private static Handler Repeating(string kind, HttpMessageHandler inner) => new(inner, kind switch
    {
        "pipeline" => static (send, request, ct) => Retry.ExecuteAsync(async token => await send(request, token), ct).AsTask(),
        "parallel" => static async (send, request, ct) => await await Task.WhenAny(send(request, ct), send(request, ct)),
        "copy" => static (send, request, ct) => Retry.ExecuteAsync(async token => await send(Copy(request, request.Content), token), ct).AsTask(),
        "copy of content" => static (send, request, ct) => Retry.ExecuteAsync(async token => await send(Copy(request, request.Content is null ? null : new Wrapped(request.Content)), token), ct).AsTask(),
        "copy of stream" => static async (send, request, ct) =>
        {
            using var body = new MemoryStream();
            await (request.Content?.CopyToAsync(body, ct) ?? Task.CompletedTask);
            return await Retry.ExecuteAsync(async token => await send(Copy(request, request.Content is null ? null : new ByteArrayContent(body.ToArray()) { Headers = { ContentType = new("application/json") } }), token), ct);
        }
        ,
        "copy of body" => static async (send, request, ct) =>
        {
            var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(ct);
            return await Retry.ExecuteAsync(async token => await send(Copy(request, body is null ? null : new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } }), token), ct);
        }
        ,
        _ => static async (send, request, ct) =>
        {
            await (request.Content?.LoadIntoBufferAsync(ct) ?? Task.CompletedTask);
            return await Retry.ExecuteAsync(async token => await send(request, token), ct);
        }
        ,
    });

    private static readonly ResiliencePipeline<HttpResponseMessage> Retry = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new() { MaxRetryAttempts = 3, Delay = TimeSpan.Zero, ShouldHandle = static args => new(args.Outcome.Exception is HttpRequestException || args.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError) })
        .Build();

    // Without the options of the request, as many handlers copy.
    private static HttpRequestMessage Copy(HttpRequestMessage request, HttpContent? content)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = content };
        foreach (var (name, values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }

    private sealed class Handler(HttpMessageHandler inner, Func<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => send(base.SendAsync, request, cancellationToken);
    }

    private sealed class Wrapped : HttpContent
    {
        private readonly HttpContent _inner;

        public Wrapped(HttpContent inner)
        {
            _inner = inner;
            Headers.ContentType = inner.Headers.ContentType;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _inner.CopyToAsync(stream, context);

        protected override bool TryComputeLength(out long length)
        {
            length = _inner.Headers.ContentLength ?? 0;
            return _inner.Headers.ContentLength is not null;
        }
    }
}
