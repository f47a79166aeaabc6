using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Sends one attempt of a call and says how it ended.</summary>
internal sealed class AttemptSender(HttpClient http, ComposioClientOptions options, Credential credential, DeprecationNotices notices, ServerClock serverClock)
{
    private static readonly MediaTypeWithQualityHeaderValue AcceptJson = new("application/json");
    private static readonly MediaTypeHeaderValue ContentIsJson = new("application/json");

    private readonly string _userAgent = UserAgent.Create(options.ApplicationName);

    /// <summary>Sends once, within the time that one attempt has.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async ValueTask<AttemptResult> SendAsync(PendingCall call, CancellationToken ct)
    {
        call.Attempts++;
        call.StatusCode = null;
        using var limit = new CancellationTokenSource(options.Timeout, options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await ExchangeAsync(call, either.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or HttpRequestException or IOException)
        {
            // A connection that is torn down by a cancellation may report either; what the tokens say is what happened.
            call.WasCutOff = true;
            ct.ThrowIfCancellationRequested();
            return limit.IsCancellationRequested || fault is OperationCanceledException
                ? FaultResult.TimedOut(call, options.Timeout, fault)
                : FaultResult.NoAnswer(call, fault);
        }
    }

    private async Task<AttemptResult> ExchangeAsync(PendingCall call, CancellationToken ct)
    {
        var url = call.Url;
        for (var hops = 0; ; hops++)
        {
            using var message = CreateMessage(call, url);
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct).ConfigureAwait(false);
            call.StatusCode = response.StatusCode;
            serverClock.Observe(response.Headers);
            notices.Report(call.Operation, response.Headers);
            if (!Redirect.IsRedirect(response))
            {
                return await ConcludeAsync(call, response, ct).ConfigureAwait(false);
            }

            if (Redirect.Refusal(call.Operation, url, response, hops) is { } refusal)
            {
                return Refused(call, response, refusal);
            }

            url = Redirect.Target(url, response)!;
        }
    }

    private HttpRequestMessage CreateMessage(PendingCall call, Uri url)
    {
        var message = new HttpRequestMessage(call.Operation.Method, url);
        message.Headers.Accept.Add(AcceptJson);
        message.Headers.TryAddWithoutValidation("user-agent", _userAgent);
        foreach (var (name, value) in call.Request.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        credential.Apply(message);
        if (call.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body.Written) { Headers = { ContentType = ContentIsJson } };
        }

        return message;
    }

    private async Task<AttemptResult> ConcludeAsync(PendingCall call, HttpResponseMessage response, CancellationToken ct)
    {
        if (!response.IsSuccessStatusCode)
        {
            using var body = await ResponseBody.ReadUpToAsync(response.Content, ResponseBody.ErrorLimit, ct).ConfigureAwait(false);
            return Failed(call, response, body.Written.Span);
        }

        var content = await ResponseBody.TryReadAsync(response.Content, options.MaxResponseBytes, ct).ConfigureAwait(false);
        return new()
        {
            Operation = call.Operation,
            StatusCode = response.StatusCode,
            Content = content,
            Error = content is null ? AnswerReader.TooLarge(call.Operation, options.MaxResponseBytes) : null,
        };
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
                RequestId = ResponseHeader.Read(response.Headers, "x-request-id"),
                ConnectedAccountId = call.Request.LastSegment,
                CredentialKey = credential.Key,
            }, body),
        };
    }

    private static AttemptResult Refused(PendingCall call, HttpResponseMessage response, string refusal) => new()
    {
        Operation = call.Operation,
        StatusCode = response.StatusCode,
        Error = new ComposioApiException(new()
        {
            Operation = call.Operation,
            StatusCode = response.StatusCode,
            Message = $"{call.Operation.Name} was answered with a redirect ({(int)response.StatusCode}) that {refusal}.",
        }),
    };
}
