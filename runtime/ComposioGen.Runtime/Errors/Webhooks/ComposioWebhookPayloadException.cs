using System.Net;

namespace Composio;

/// <summary>Thrown when a delivery cannot be read: its timestamp is not a number, or its body is not a V3 webhook payload (400).</summary>
public sealed class ComposioWebhookPayloadException : ComposioWebhookException
{
    internal ComposioWebhookPayloadException(string message, string? path = null, Exception? innerException = null)
        : base(message, HttpStatusCode.BadRequest, innerException) => Path = path;

    /// <summary>Gets the location in the body, as a JSON path such as <c>$.data.id</c>; null when no single location applies.</summary>
    public string? Path { get; }
}
