using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the API fails (500 and above). The client has already retried as far as that is safe.</summary>
public sealed class ComposioServerException : ComposioApiException
{
    internal ComposioServerException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
