using System.Net;

namespace Composio.Runtime;

/// <summary>Represents a call in progress and the state of its attempts.</summary>
internal sealed class PendingCall(ComposioRequest request, Uri url, PooledBuffer? body, RequestContent? content)
{
    public ComposioRequest Request { get; } = request;

    public ComposioOperation Operation => Request.Operation;

    public Uri Url { get; } = url;

    public PooledBuffer? Body { get; private set; } = body;

    /// <summary>Gets the delegate that writes the body again when it has become stale; null when it never changes.</summary>
    public Func<PooledBuffer>? WriteBody { get; init; }

    /// <summary>Gets the body when it is not buffered JSON.</summary>
    public RequestContent? Content { get; } = content;

    /// <summary>Gets the JSON of the request, which is searched for credentials to mask.</summary>
    public ReadOnlyMemory<byte> SentJson => Body?.Written ?? Content?.SentJson ?? default;

    /// <summary>Gets how the body of the response is read.</summary>
    public ResponseForm Form { get; init; }

    /// <summary>Gets the number of attempts that have started.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets the status code of the current attempt's response; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; private set; }

    /// <summary>Gets whether an attempt was aborted after the HTTP client received the request and may still be reading its body.</summary>
    public bool WasAborted { get; private set; }

    /// <summary>Gets whether an earlier attempt failed although the API may have processed it.</summary>
    public bool MayHaveSucceeded { get; private set; }

    /// <summary>Starts an attempt.</summary>
    public void BeginAttempt()
    {
        Attempts++;
        StatusCode = null;
        if (WriteBody is not null && Request.BodyIsStale?.Invoke() is true)
        {
            var stale = Body;
            Body = WriteBody();
            Release(stale);
        }
    }

    /// <summary>Releases the body once the call has ended.</summary>
    public void Release()
    {
        Release(Body);
        if (!WasAborted)
        {
            Content?.Release();
        }
    }

    /// <summary>Records the status code of a response.</summary>
    public void ReceivedResponse(HttpStatusCode status) => StatusCode = status;

    /// <summary>Records that the HTTP client aborted the request.</summary>
    public void Aborted() => WasAborted = true;

    /// <summary>Records the result of an attempt.</summary>
    public AttemptResult Ended(AttemptResult result)
    {
        MayHaveSucceeded |= result.RequestMayHaveBeenSent || (result.Error is { } error && AmbiguousFailure.Is(error));
        result.BodyIsSpent = Content is { IsSpent: true };
        return result;
    }

    // An attempt that was aborted may still be reading the buffer; then the buffer is left to the collector.
    private void Release(PooledBuffer? buffer)
    {
        if (!WasAborted)
        {
            buffer?.Dispose();
        }
    }
}
