using System.Net;

namespace Composio.Runtime;

/// <summary>One call on its way, over all its attempts.</summary>
internal sealed class PendingCall(ComposioRequest request, Uri url, PooledBuffer? body, IAttemptSender sender)
{
    public ComposioRequest Request { get; } = request;

    public ComposioOperation Operation => Request.Operation;

    public Uri Url { get; } = url;

    public PooledBuffer? Body { get; } = body;

    public IAttemptSender Sender { get; } = sender;

    /// <summary>How many attempts have begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether the current attempt has reached the HTTP client; from then on nobody can tell from a failure what was sent.</summary>
    public bool WasHandedOver { get; set; }

    /// <summary>Whether an attempt was cut off, which may still be reading the body.</summary>
    public bool WasCutOff { get; set; }

    /// <summary>Whether an attempt failed so that the API may have acted on it.</summary>
    public bool MayHaveSucceeded { get; set; }

    /// <summary>The status of the last answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>The first attempt's failure, until the retry pipeline has taken it for its own first attempt.</summary>
    public AttemptResult? Failed { get; set; }

    /// <summary>Takes it.</summary>
    public AttemptResult? TakeFailed()
    {
        var failed = Failed;
        Failed = null;
        return failed;
    }

    /// <summary>Whether anybody wants to know what an answer says about the request budget.</summary>
    public bool WatchesBudget { get; set; }

    /// <summary>What the last answer said about the request budget; null when it said nothing.</summary>
    public BudgetReading? Budget { get; set; }
}
