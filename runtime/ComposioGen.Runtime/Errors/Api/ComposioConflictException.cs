using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the current state does not allow the request, or a concurrent change is in progress (409). The client never retries it.</summary>
public class ComposioConflictException : ComposioApiException
{
    internal ComposioConflictException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
