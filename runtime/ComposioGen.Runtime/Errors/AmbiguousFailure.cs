using System.Net;

namespace Composio.Runtime;

/// <summary>Identifies failures after which the API may have processed the request.</summary>
internal static class AmbiguousFailure
{
    // Sent by some gateways when the connection was closed before the response.
    private const HttpStatusCode ClientClosedRequest = (HttpStatusCode)499;

    /// <summary>Returns whether the API may have processed the request.</summary>
    public static bool Is(ComposioException fault) => fault switch
    {
        ComposioNetworkException lost => lost.RequestMayHaveBeenSent,
        ComposioTimeoutException late => late.RequestMayHaveBeenSent,
        ComposioResponseException => true,
        ComposioApiException error => Is(error.StatusCode),
        _ => false,
    };

    // Only a 4xx is a rejection. A redirect may follow a create, and a timeout of the server or of a gateway (499) reveals nothing.
    private static bool Is(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or ClientClosedRequest or < HttpStatusCode.BadRequest or >= HttpStatusCode.InternalServerError;
}
