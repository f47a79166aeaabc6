using Composio.Runtime;

namespace Composio;

/// <summary>400: creating a connection directly is no longer possible with an auth config that Composio manages; send the user through a link instead.</summary>
public sealed class LegacyConnectedAccountsEndpointRetiredException : ComposioBadRequestException
{
    internal LegacyConnectedAccountsEndpointRetiredException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
