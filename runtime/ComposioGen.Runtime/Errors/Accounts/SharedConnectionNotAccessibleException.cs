using Composio.Runtime;

namespace Composio;

/// <summary>400: a session names a SHARED account that its user may not use.</summary>
public sealed class SharedConnectionNotAccessibleException : ComposioBadRequestException
{
    internal SharedConnectionNotAccessibleException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
