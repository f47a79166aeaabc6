using System.Net;

namespace Composio;

/// <summary>A webhook delivery that must not be acted on.</summary>
public abstract class ComposioWebhookException : ComposioException
{
    private protected ComposioWebhookException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>What to answer: 401 when the delivery is not proven to be Composio's, 400 when it cannot be read.</summary>
    public HttpStatusCode StatusCode { get; }
}
