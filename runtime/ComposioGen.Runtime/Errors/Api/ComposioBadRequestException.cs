using Composio.Runtime;

namespace Composio;

/// <summary>400: the request is not what the API wants.</summary>
public class ComposioBadRequestException : ComposioApiException
{
    internal ComposioBadRequestException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
