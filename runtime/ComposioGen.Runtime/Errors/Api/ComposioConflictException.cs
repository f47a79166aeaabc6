using Composio.Runtime;

namespace Composio;

/// <summary>409: the state of the thing does not allow this, or somebody else is changing it. Never retried by the client.</summary>
public class ComposioConflictException : ComposioApiException
{
    internal ComposioConflictException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
