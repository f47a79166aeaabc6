using Composio.Runtime;

namespace Composio;

/// <summary>403: the key is good, but may not do this.</summary>
public class ComposioForbiddenException : ComposioApiException
{
    internal ComposioForbiddenException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
