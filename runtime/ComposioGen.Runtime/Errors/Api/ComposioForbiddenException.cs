using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the key is valid but not allowed to perform the request (403).</summary>
public class ComposioForbiddenException : ComposioApiException
{
    internal ComposioForbiddenException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
