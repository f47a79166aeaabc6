using Composio.Runtime;

namespace Composio;

/// <summary>422: the request is well formed, but its values are not acceptable.</summary>
public sealed class ComposioUnprocessableException : ComposioApiException
{
    internal ComposioUnprocessableException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
