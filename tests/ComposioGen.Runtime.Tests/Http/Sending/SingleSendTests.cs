using System.Net;
using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests creates with handlers that repeat requests.</summary>
public sealed class SingleSendTests
{
    private static readonly ComposioOperation Create = new("Pets.Create", HttpMethod.Post, "/api/v3.1/pets") { Kind = OperationKind.CreateConnection };

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task SendAsync_RepeatingHandler_SendsOnce(int status)
    {
        var wire = new StubHandler(() => new((HttpStatusCode)status));

        var error = await Api.Fails<ComposioNetworkException>(Send(new Repeating(new SingleSendHandler { InnerHandler = wire })));

        error.RequestMayHaveBeenSent.ShouldBeTrue();
        wire.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_HedgingHandler_SendsOnceAndReturnsResponse()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        var wire = new StubHandler((_, _, _) => answer.Task);

        var call = Send(new Hedging(new SingleSendHandler { InnerHandler = wire }));
        answer.SetResult(new(HttpStatusCode.OK) { Content = new StringContent("""{"id":"p1"}""") });

        await call.WaitAsync(ManualTime.Patience);
        wire.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_RepeatingHandlerOverSocket_WritesBodyOnce()
    {
        var wire = new CopyingHandler();

        await Api.Fails<ComposioNetworkException>(Send(new Repeating(wire)));

        wire.Bodies.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_RateLimited_MayBeRepeatedByHandler()
    {
        var wire = new StubHandler(
            () => new(HttpStatusCode.TooManyRequests),
            () => new(HttpStatusCode.OK) { Content = new StringContent("""{"id":"p1"}""") });

        await Send(new Repeating(new SingleSendHandler { InnerHandler = wire })).WaitAsync(ManualTime.Patience);

        wire.Sent.Count.ShouldBe(2);
    }

    private static Task<Pet> Send(HttpMessageHandler handler) => Api.Over(handler, options => options.MaxRetries = 0)
        .SendAsync(new ComposioRequest(Create).Literal("/api/v3.1/pets"), new Pet { Id = "p1" }, JsonWrite.Model, Pet.ReadFrom, CancellationToken.None);

    private sealed class Repeating(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode ? response : await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Hedging(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            await await Task.WhenAny(base.SendAsync(request, cancellationToken), base.SendAsync(request, cancellationToken));
    }

    // Writes the body like a socket, without storing it.
    private sealed class CopyingHandler : HttpMessageHandler
    {
        public int Bodies { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            Bodies++;
            return new(HttpStatusCode.InternalServerError);
        }
    }
}
