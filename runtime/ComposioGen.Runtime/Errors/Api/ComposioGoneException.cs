using Composio.Runtime;

namespace Composio;

/// <summary>410: this part of the API is no more.</summary>
public sealed class ComposioGoneException : ComposioApiException
{
    internal ComposioGoneException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
