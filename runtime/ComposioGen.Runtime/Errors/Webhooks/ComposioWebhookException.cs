using System.Net;

namespace Composio;

/// <summary>Represents the base class of the exceptions for webhook deliveries that must not be processed.</summary>
public abstract class ComposioWebhookException : ComposioException
{
    private protected ComposioWebhookException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>Gets the status code to respond with: 401 when the delivery cannot be verified, 400 when it cannot be read.</summary>
    public HttpStatusCode StatusCode { get; }
}
