using Composio.Runtime;

namespace Composio;

/// <summary>The API did not make a link; the inner exception is the typed error. 401 and 429 are not wrapped: they concern the key and not the link.</summary>
public sealed class ConnectionLinkFailedException : ComposioApiException
{
    internal ConnectionLinkFailedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
