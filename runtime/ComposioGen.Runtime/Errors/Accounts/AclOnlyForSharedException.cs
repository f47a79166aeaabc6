using Composio.Runtime;

namespace Composio;

/// <summary>400: access rules were given for an account that is not SHARED.</summary>
public sealed class AclOnlyForSharedException : ComposioBadRequestException
{
    internal AclOnlyForSharedException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException)
    {
    }
}
