using Composio.Runtime;

namespace Composio;

/// <summary>401: the API does not accept the key.</summary>
public sealed class ComposioUnauthorizedException : ComposioApiException
{
    internal ComposioUnauthorizedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
