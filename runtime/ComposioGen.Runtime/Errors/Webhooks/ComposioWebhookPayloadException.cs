using System.Net;

namespace Composio;

/// <summary>400: the delivery cannot be read: its timestamp is no number, or its body is not what webhooks of version V3 carry.</summary>
public sealed class ComposioWebhookPayloadException : ComposioWebhookException
{
    internal ComposioWebhookPayloadException(string message, string? path = null, Exception? innerException = null)
        : base(message, HttpStatusCode.BadRequest, innerException) => Path = path;

    /// <summary>Where in the body, as a JSON path such as <c>$.data.id</c>; null when it is not about one place.</summary>
    public string? Path { get; }
}
