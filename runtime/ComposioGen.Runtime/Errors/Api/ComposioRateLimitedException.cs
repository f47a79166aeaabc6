using Composio.Runtime;

namespace Composio;

/// <summary>
/// Thrown when too many requests were sent (429); see <see cref="ComposioApiException.RetryAfter"/>. The client has already retried as
/// often as its options allow.
/// </summary>
public sealed class ComposioRateLimitedException : ComposioApiException
{
    internal ComposioRateLimitedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
