using System.Net;

namespace Composio;

/// <summary>Thrown when a delivery cannot be verified as a current delivery from Composio (401).</summary>
public sealed class ComposioWebhookSignatureException : ComposioWebhookException
{
    internal ComposioWebhookSignatureException(string message)
        : base(message, HttpStatusCode.Unauthorized)
    {
    }
}
