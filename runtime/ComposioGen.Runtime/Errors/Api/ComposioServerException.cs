using Composio.Runtime;

namespace Composio;

/// <summary>500 and above: the API failed. The client has already retried as far as that is safe.</summary>
public sealed class ComposioServerException : ComposioApiException
{
    internal ComposioServerException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
