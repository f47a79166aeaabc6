using Composio.Runtime;

namespace Composio;

/// <summary>400: the toolkit's provider has no way to revoke a connection.</summary>
public sealed class ConnectedAccountRevocationNotSupportedException : ComposioBadRequestException
{
    internal ConnectedAccountRevocationNotSupportedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
