using Composio.Runtime;

namespace Composio;

/// <summary>429: too many requests; see <see cref="ComposioApiException.RetryAfter"/>. The client has already retried as far as its options allow.</summary>
public sealed class ComposioRateLimitedException : ComposioApiException
{
    internal ComposioRateLimitedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
