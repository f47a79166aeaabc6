using Composio.Runtime;

namespace Composio;

/// <summary>
/// Thrown when a connection is created directly with an auth config that Composio manages, which is no longer supported (400). Send the
/// user through a link instead.
/// </summary>
public sealed class LegacyConnectedAccountsEndpointRetiredException : ComposioBadRequestException
{
    internal LegacyConnectedAccountsEndpointRetiredException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
