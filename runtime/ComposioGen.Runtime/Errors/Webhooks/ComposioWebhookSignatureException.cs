using System.Net;

namespace Composio;

/// <summary>401: the delivery is not proven to come from Composio, or not now.</summary>
public sealed class ComposioWebhookSignatureException : ComposioWebhookException
{
    internal ComposioWebhookSignatureException(string message)
        : base(message, HttpStatusCode.Unauthorized)
    {
    }
}
