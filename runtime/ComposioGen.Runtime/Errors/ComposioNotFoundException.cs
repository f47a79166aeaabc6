using Composio.Runtime;

namespace Composio;

/// <summary>404: there is no such thing, or not for this key.</summary>
public class ComposioNotFoundException : ComposioApiException
{
    internal ComposioNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
