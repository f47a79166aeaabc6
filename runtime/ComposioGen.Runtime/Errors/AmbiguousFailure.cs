using System.Net;

namespace Composio.Runtime;

/// <summary>Identifies failures after which the API may have processed the request.</summary>
internal static class AmbiguousFailure
{
    /// <summary>Returns whether the API may have processed the request.</summary>
    public static bool Is(ComposioException fault) => fault switch
    {
        ComposioNetworkException lost => lost.RequestMayHaveBeenSent,
        ComposioTimeoutException late => late.RequestMayHaveBeenSent,
        ComposioResponseException => true,
        ComposioApiException answer => answer.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError,
        _ => false,
    };
}
