using System.Net;

namespace Composio.Runtime;

/// <summary>One call, and what its attempts have shown so far.</summary>
internal sealed class PendingCall(ComposioRequest request, Uri url, PooledBuffer? body, RequestContent? content)
{
    public ComposioRequest Request { get; } = request;

    public ComposioOperation Operation => Request.Operation;

    public Uri Url { get; } = url;

    public PooledBuffer? Body { get; } = body;

    /// <summary>Gets the body when it is not JSON in a buffer.</summary>
    public RequestContent? Content { get; } = content;

    /// <summary>Gets the JSON of what is sent, in which credentials are looked for.</summary>
    public ReadOnlyMemory<byte> SentJson => Body?.Written ?? Content?.SentJson ?? default;

    /// <summary>Gets what is made of the answer's body.</summary>
    public AnswerForm Answer { get; init; }

    /// <summary>Gets the number of attempts that have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets the status of the current attempt's answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>Gets whether an attempt was aborted after the HTTP client had the request, which may still be reading the body.</summary>
    public bool WasAborted { get; private set; }

    /// <summary>Gets whether an attempt failed so that the API may have acted on it.</summary>
    public bool MayHaveSucceeded { get; private set; }

    /// <summary>Counts an attempt.</summary>
    public void BeginAttempt()
    {
        Attempts++;
        StatusCode = null;
    }

    /// <summary>Records the status of an answer.</summary>
    public void Answered(HttpStatusCode status) => StatusCode = status;

    /// <summary>Records that the HTTP client gave up on the request, or was made to.</summary>
    public void Aborted() => WasAborted = true;

    /// <summary>Records how an attempt ended.</summary>
    public AttemptResult Ended(AttemptResult result)
    {
        MayHaveSucceeded |= result.RequestMayHaveBeenSent || (result.Error is { } error && AmbiguousFailure.Is(error));
        result.BodyIsSpent = Content is { IsSpent: true };
        return result;
    }
}
