using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the API rejects the request as invalid (400).</summary>
public class ComposioBadRequestException : ComposioApiException
{
    internal ComposioBadRequestException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
