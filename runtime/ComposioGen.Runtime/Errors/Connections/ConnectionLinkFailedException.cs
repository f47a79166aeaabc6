using Composio.Runtime;

namespace Composio;

/// <summary>
/// Thrown when the API did not create a link; the inner exception is the typed error. Status codes 401 and 429 are not wrapped, because
/// they concern the key rather than the link.
/// </summary>
public sealed class ConnectionLinkFailedException : ComposioApiException
{
    internal ConnectionLinkFailedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
