using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when a resource does not exist or is not visible to the key (404).</summary>
/// <remarks>
/// A delete that is retried because the response to its first attempt was lost throws this exception when the first attempt succeeded:
/// the resource no longer exists. The message then states this.
/// </remarks>
public class ComposioNotFoundException : ComposioApiException
{
    internal ComposioNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
