using System.Net;

namespace Composio.Runtime;

/// <summary>One call on its way, over all its attempts.</summary>
internal sealed class PendingCall(ComposioRequest request, Uri url, PooledBuffer? body, AttemptSender sender)
{
    public ComposioRequest Request { get; } = request;

    public ComposioOperation Operation => Request.Operation;

    public Uri Url { get; } = url;

    public PooledBuffer? Body { get; } = body;

    public AttemptSender Sender { get; } = sender;

    /// <summary>How many attempts have begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether an attempt was cut off, which may still be reading the body.</summary>
    public bool WasCutOff { get; set; }

    /// <summary>The status of the last answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; set; }
}
