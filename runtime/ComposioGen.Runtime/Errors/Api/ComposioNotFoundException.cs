using Composio.Runtime;

namespace Composio;

/// <summary>404: there is no such thing, or not for this key.</summary>
/// <remarks>
/// A delete that is repeated because the answer to its first attempt was lost ends like this when that attempt had its effect: there is
/// nothing left to delete. The message says so then.
/// </remarks>
public class ComposioNotFoundException : ComposioApiException
{
    internal ComposioNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
