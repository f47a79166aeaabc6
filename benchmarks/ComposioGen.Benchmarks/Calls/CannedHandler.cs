using System.Net;
using System.Net.Http.Headers;
using Composio.Testing;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>
/// Responds in process with recorded bytes of a test server, so that only the work of the client is measured.
/// </summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly byte[] _created;
    private readonly byte[] _account;
    private readonly byte[] _many;
    private readonly byte[] _none;

    private CannedHandler(TargetApi target, byte[] created, byte[] account, byte[] many, byte[] none)
    {
        Target = target;
        _created = created;
        _account = account;
        _many = many;
        _none = none;
    }

    /// <summary>Gets the API that it simulates.</summary>
    public TargetApi Target { get; }

    /// <summary>Records the responses of a test server.</summary>
    public static async Task<CannedHandler> CreateAsync()
    {
        await using var server = await ComposioTestServer.StartAsync();
        var target = SeededServer.Seed(server);
        var handler = new LastResponseHandler();
        using var http = new HttpClient(handler);
        var calls = new RawCalls(http, target);
        await calls.CreateAsync("user_of_none");
        var created = handler.Last;
        await calls.GetAsync(target.AccountId);
        var account = handler.Last;
        await calls.ListAsync(Sample.UserOfMany);
        var many = handler.Last;
        await calls.ListAsync("nobody");
        return new(target, created, account, many, handler.Last);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken);
            return Respond(request, _created, HttpStatusCode.Created);
        }

        var query = request.RequestUri!.Query;
        var bytes = query.Length == 0 ? _account : query.Contains(Sample.UserOfMany, StringComparison.Ordinal) ? _many : _none;
        return Respond(request, bytes, HttpStatusCode.OK);
    }

    private static HttpResponseMessage Respond(HttpRequestMessage request, byte[] bytes, HttpStatusCode status)
    {
        var response = new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(bytes) { Headers = { ContentType = Json, ContentLength = bytes.Length } },
        };
        response.Headers.TryAddWithoutValidation("Date", "Thu, 01 Jan 2026 00:00:00 GMT");
        response.Headers.TryAddWithoutValidation("x-request-id", "req_0123456789");
        return response;
    }
}
