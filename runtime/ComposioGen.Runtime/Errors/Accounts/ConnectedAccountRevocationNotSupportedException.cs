using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the toolkit's provider does not support revoking a connection (400).</summary>
public sealed class ConnectedAccountRevocationNotSupportedException : ComposioBadRequestException
{
    internal ConnectedAccountRevocationNotSupportedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
