using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the API does not accept the key (401).</summary>
public sealed class ComposioUnauthorizedException : ComposioApiException
{
    internal ComposioUnauthorizedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
