using Composio.Runtime;

namespace Composio;

/// <summary>409: the account is neither ACTIVE nor REVOKED, so there is nothing to revoke.</summary>
public sealed class ConnectedAccountNotRevokableException : ComposioConflictException
{
    internal ConnectedAccountNotRevokableException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
