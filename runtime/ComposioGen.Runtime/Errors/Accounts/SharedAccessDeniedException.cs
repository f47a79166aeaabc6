using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the user is not allowed to use the SHARED account (403).</summary>
public sealed class SharedAccessDeniedException : ComposioForbiddenException
{
    internal SharedAccessDeniedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
