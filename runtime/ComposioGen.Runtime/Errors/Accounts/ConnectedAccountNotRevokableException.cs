using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when an account cannot be revoked because it is neither ACTIVE nor REVOKED (409).</summary>
public sealed class ConnectedAccountNotRevokableException : ComposioConflictException
{
    internal ConnectedAccountNotRevokableException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
