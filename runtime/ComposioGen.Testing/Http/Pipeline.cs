using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Composio.Testing;

/// <summary>Processes every request: recording, faults, authentication, routing, response.</summary>
internal sealed class Pipeline(ComposioBackend backend, FaultPlan faults, RequestLog log, RateWindow rateWindow, CancellationToken stopping)
{
    private const string RequestIdHeader = "x-request-id";

    private readonly CredentialCheck _credentials = new(backend.Options);
    private readonly LinkPage _linkPage = new(backend);
    private readonly Router _router = new(Endpoints.All(backend));

    /// <summary>Processes a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (path, rawQuery) = Target(context);
        var query = new QueryValues(rawQuery);
        var body = await ReadAsync(context.Request).ConfigureAwait(false);
        var method = context.Request.Method;
        log.Add(RequestRecorder.Record(context.Request, path, query, body));

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var requestId = RequestIdOf(context);
        context.Response.Headers[RequestIdHeader] = requestId;

        // The server's clock, because a client compares this date with the times in the response.
        context.Response.Headers.Date = backend.Now.ToString("R", CultureInfo.InvariantCulture);
        var tooMany = rateWindow.Enter(context.Response.Headers);
        var exchange = new Exchange(context, requestId, () => ServerResponse(context, method, path, query, body, requestId, tooMany), ended.Token);
        try
        {
            await PlayAsync(exchange, method, path, body).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            exchange.Abort();
        }
    }

    private Task PlayAsync(Exchange exchange, string method, string path, ReadOnlyMemory<byte> body)
    {
        if (faults.Take(method, ApiPath.AfterVersion(path) ?? path) is { } fault)
        {
            return fault.PlayAsync(exchange);
        }

        return (method, LinkPage.TokenOf(path)) switch
        {
            ("GET", { } token) => _linkPage.ShowAsync(exchange, token),
            ("POST", { } token) => _linkPage.DecideAsync(exchange, token, body),
            _ => exchange.WriteAsync(exchange.Process()),
        };
    }

    private ServerResponse ServerResponse(
        HttpContext context, string method, string path, QueryValues query, ReadOnlyMemory<byte> body, string requestId, ServerResponse? tooMany)
    {
        try
        {
            _credentials.Require(context.Request.Headers);
            if (tooMany is not null)
            {
                return tooMany;
            }

            var route = ApiPath.AfterVersion(path)
                ?? throw (ApiPath.IsRemoved(path) ? ApiErrors.Gone() : ApiErrors.NoSuchRoute(method, path));
            var (endpoint, values) = _router.Find(method, route);
            lock (backend.Gate)
            {
                return endpoint.Handle(new Call(values, query, body, backend.Now));
            }
        }
        catch (ApiErrorException error)
        {
            return error.ToResponse(requestId);
        }
    }

    // The raw target, because a decoded path does not distinguish a slash in an ID from a separator.
    private static (string Path, string Query) Target(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (target, "") : (target[..mark], target[(mark + 1)..]);
    }

    private static string RequestIdOf(HttpContext context)
    {
        var sent = context.Request.Headers[RequestIdHeader].ToString();
        return sent.Length > 0 ? sent : Identifier.New("req");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength is null or 0 && !request.Headers.ContainsKey("Transfer-Encoding"))
        {
            return default;
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
