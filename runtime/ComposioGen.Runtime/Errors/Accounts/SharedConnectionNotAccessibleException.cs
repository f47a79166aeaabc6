using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when a session specifies a SHARED account that its user is not allowed to use (400).</summary>
public sealed class SharedConnectionNotAccessibleException : ComposioBadRequestException
{
    internal SharedConnectionNotAccessibleException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
