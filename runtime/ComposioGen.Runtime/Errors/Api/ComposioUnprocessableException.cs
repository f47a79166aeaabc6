using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the request is well formed but contains unacceptable values (422).</summary>
public sealed class ComposioUnprocessableException : ComposioApiException
{
    internal ComposioUnprocessableException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
