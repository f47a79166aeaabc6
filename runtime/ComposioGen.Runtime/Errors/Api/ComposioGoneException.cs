using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when this part of the API has been removed (410).</summary>
public sealed class ComposioGoneException : ComposioApiException
{
    internal ComposioGoneException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
