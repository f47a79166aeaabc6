using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Sends one attempt of a call over HTTP.</summary>
internal sealed class AttemptSender(HttpMessageInvoker http, ComposioClientOptions options, CallSettings settings, DeprecationNotices notices, ServerClock serverClock)
    : IAttemptSender
{
    private readonly string _userAgent = UserAgent.Create(options.ApplicationName);

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<AttemptResult> SendAsync(PendingCall call, Action<HttpResponseHeaders>? observe, CancellationToken ct)
    {
        call.BeginAttempt();

        SingleSend? create = null;

        // After the HTTP client has received the request, it is unknown what was sent before a failure.
        var isHandedOver = false;

        // A custom handler may keep the token.
        using var limit = options.HttpClient is null
            ? TimeLimit.Reuse(settings.Timeout, options.TimeProvider, ct)
            : new TimeLimit(settings.Timeout, options.TimeProvider, ct);
        try
        {
            using var message = CreateMessage(call, call.Url);
            isHandedOver = true;
            create = IsCreate(call) ? SingleSend.Begin() : null;
            using var response = await DefaultHttpClient.SendAsync(http, message, limit.Token).ConfigureAwait(false);
            return Ended(call, await ConcludeAsync(call, call.Url, response, hops: 0, observe, limit.Token).ConfigureAwait(false), create);
        }
        catch (Exception fault) when (isHandedOver && !IsFatal(fault))
        {
            // Decompression and custom handlers may throw any exception, which does not reveal how much was sent.
            // A connection closed by cancellation may report either, so the tokens decide.
            call.Aborted();
            ct.ThrowIfCancellationRequested();
            var failed = limit.IsCancellationRequested || fault is OperationCanceledException
                ? FaultResult.TimedOut(call, settings.Timeout, fault)
                : FaultResult.NoResponse(call, fault);
            return Ended(call, failed, create);
        }
    }

    private AttemptResult Ended(PendingCall call, AttemptResult result, SingleSend? create)
    {
        if (options.HttpClient is not null && result.Error is not null && create is { IsCopied: true, IsGuarded: false })
        {
            result.Error.RequestMayHaveBeenRepeated = true;
        }

        return call.Ended(result);
    }

    /// <inheritdoc/>
    public IAttemptSender With(CallSettings settings) => new AttemptSender(http, options, settings, notices, serverClock);

    private ValueTask<AttemptResult> ConcludeAsync(PendingCall call, Uri url, HttpResponseMessage response, int hops, Action<HttpResponseHeaders>? observe, CancellationToken ct)
    {
        call.ReceivedResponse(response.StatusCode);
        if (Redirect.CrossOrigin(url, response) is { } origin)
        {
            return new(RespondedByOtherOrigin(call, origin));
        }

        serverClock.Observe(response.Headers);
        notices.Report(call.Operation, response.Headers);
        observe?.Invoke(response.Headers);
        if (!Redirect.IsRedirect(response))
        {
            return response.IsSuccessStatusCode ? ReadResponseAsync(call, response, ct) : FailAsync(call, response, ct);
        }

        return Redirect.FindProblem(call.Operation, url, response, hops) is { } problem
            ? new(RedirectRejected(call, response, problem))
            : FollowAsync(call, Redirect.Target(url, response)!, response, hops + 1, observe, ct);
    }

    private async ValueTask<AttemptResult> FollowAsync(PendingCall call, Uri url, HttpResponseMessage redirect, int hops, Action<HttpResponseHeaders>? observe, CancellationToken ct)
    {
        redirect.Dispose();
        using var message = CreateMessage(call, url);
        using var response = await DefaultHttpClient.SendAsync(http, message, ct).ConfigureAwait(false);
        return await ConcludeAsync(call, url, response, hops, observe, ct).ConfigureAwait(false);
    }

    private HttpRequestMessage CreateMessage(PendingCall call, Uri url)
    {
        var message = new HttpRequestMessage(call.Operation.Method, url);

        // These are known to be valid; parsing them for every call would cost more than all others.
        message.Headers.TryAddWithoutValidation("accept", call.Operation.ResponseMediaType);
        message.Headers.TryAddWithoutValidation("user-agent", _userAgent);
        if (options.HttpClient is null)
        {
            message.Headers.TryAddWithoutValidation("accept-encoding", DefaultHttpClient.AcceptEncoding);
        }

        if (settings.Headers is { } added)
        {
            AddHeaders(message, added);
        }

        settings.Credential.Apply(message);
        if (call.Body is { } body)
        {
            message.Content = options.HttpClient is not null && IsCreate(call) ? new SingleSendContent(body.Written) : new ReadOnlyMemoryContent(body.Written);
            message.Content.Headers.TryAddWithoutValidation("content-type", call.Operation.RequestMediaType);
        }
        else
        {
            message.Content = call.Content?.Create(call.Operation.RequestMediaType);
        }

        if (call.Request.Headers.Count > 0)
        {
            AddParameters(message, call.Request.Headers, settings.Headers);
        }

        return message;
    }

    // Headers of the document, such as Content-Language, may belong to the content; without a body, they have an empty one.
    private static void AddParameters(HttpRequestMessage message, IReadOnlyList<KeyValuePair<string, string>> headers, IReadOnlyDictionary<string, string>? overrides)
    {
        foreach (var (name, value) in headers)
        {
            if (overrides?.Keys.Contains(name, StringComparer.OrdinalIgnoreCase) == true)
            {
                continue;
            }

            if (message.Headers.NonValidated.Contains(name))
            {
                message.Headers.Remove(name);
            }

            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content ??= new ByteArrayContent([]);
                message.Content.Headers.Remove(name);
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    // Replaces a header that the client has already set.
    private static void AddHeaders(HttpRequestMessage message, IReadOnlyDictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
        {
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private async ValueTask<AttemptResult> ReadResponseAsync(PendingCall call, HttpResponseMessage response, CancellationToken ct)
    {
        if (call.Form == ResponseForm.Stream)
        {
            settings.Recorder?.Record(response, default);
            return new() { Operation = call.Operation, StatusCode = response.StatusCode, Stream = await ResponseBody.OpenStreamAsync(response, ct).ConfigureAwait(false) };
        }

        var content = await ResponseBody.TryReadAsync(response.Content, options.MaxResponseBytes, ct).ConfigureAwait(false);
        if (content is not null)
        {
            settings.Recorder?.Record(response, content.Written);
        }

        return new()
        {
            Operation = call.Operation,
            StatusCode = response.StatusCode,
            Content = content,
            CharSet = call.Form == ResponseForm.Text ? response.Content.Headers.ContentType?.CharSet : null,
            Error = content is null ? ResponseReader.TooLarge(call.Operation, options.MaxResponseBytes) : null,
        };
    }

    private async ValueTask<AttemptResult> FailAsync(PendingCall call, HttpResponseMessage response, CancellationToken ct)
    {
        using var body = await ResponseBody.ReadUpToAsync(response.Content, ResponseBody.ErrorLimit, ct).ConfigureAwait(false);
        return Failed(call, response, body.Written.Span);
    }

    private AttemptResult Failed(PendingCall call, HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var retryAfter = RetryAfterHeader.Read(response.Headers, options.TimeProvider.GetUtcNow());
        return new()
        {
            Operation = call.Operation,
            StatusCode = response.StatusCode,
            RetryAfter = retryAfter,
            ServerAdvice = RetryAfterHeader.ServerAdvice(response.Headers),
            Error = ApiErrorFactory.Create(new()
            {
                Operation = call.Operation,
                StatusCode = response.StatusCode,
                RetryAfter = retryAfter,
                RequestId = ResponseHeader.Read(response.Headers, ResponseHeaders.RequestId),
                ConnectedAccountId = call.Request.LastSegment,
                CredentialKey = settings.Credential.Key,
                SecretHeaders = call.Request.SecretHeaders,
                CredentialVariable = settings.Credential.Variable,
                MayHaveSucceededBefore = call.MayHaveSucceeded,
                SentBody = call.SentJson,
            }, body),
        };
    }

    // The response of the other host is irrelevant, so the status is that of the redirect, as far as it is known.
    private static AttemptResult RespondedByOtherOrigin(PendingCall call, string origin)
    {
        call.ReceivedResponse(HttpStatusCode.Found);
        return new()
        {
            Operation = call.Operation,
            StatusCode = HttpStatusCode.Found,
            Error = new ComposioApiException(new()
            {
                Operation = call.Operation,
                StatusCode = HttpStatusCode.Found,
                Message = $"{call.Operation.Name} received a response from another origin ({origin}), because the HttpClient of the options follows redirects or rewrites "
                    + "the URL. The response was discarded, but the credential may have been sent there: consider replacing it. Set AllowAutoRedirect of its handler to "
                    + "false (as ComposioHttpHandler.Create does), and ComposioClientOptions.BaseUrl to the origin to call.",
            }),
        };
    }

    private static bool IsCreate(PendingCall call) => call.Operation.Kind is OperationKind.CreateConnection or OperationKind.LinkConnection;

    private static bool IsFatal(Exception fault) => fault is OutOfMemoryException or AccessViolationException or StackOverflowException;

    private static AttemptResult RedirectRejected(PendingCall call, HttpResponseMessage response, string problem) => new()
    {
        Operation = call.Operation,
        StatusCode = response.StatusCode,
        Error = new ComposioApiException(new()
        {
            Operation = call.Operation,
            StatusCode = response.StatusCode,
            Message = $"{call.Operation.Name} received a redirect ({(int)response.StatusCode}) that {problem}.",
        }),
    };
}
