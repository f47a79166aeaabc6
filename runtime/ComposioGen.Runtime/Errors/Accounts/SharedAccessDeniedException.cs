using Composio.Runtime;

namespace Composio;

/// <summary>403: the user may not act through this SHARED account.</summary>
public sealed class SharedAccessDeniedException : ComposioForbiddenException
{
    internal SharedAccessDeniedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
