using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when access rules are specified for an account that is not SHARED (400).</summary>
public sealed class AclOnlyForSharedException : ComposioBadRequestException
{
    internal AclOnlyForSharedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
