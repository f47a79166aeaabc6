using System.Globalization;

namespace Composio.Runtime;

/// <summary>Creates the results of attempts that received no response.</summary>
internal static class FaultResult
{
    /// <summary>Creates the result for an attempt that timed out. It is unknown whether the request was processed.</summary>
    public static AttemptResult TimedOut(PendingCall call, TimeSpan limit, Exception fault)
    {
        var seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new()
        {
            Operation = call.Operation,
            RequestMayHaveBeenSent = true,
            Error = new ComposioTimeoutException(
                $"{call.Operation.Name} received no complete response within the timeout of one attempt ({seconds} s; ComposioClientOptions.Timeout, or the timeout of the HttpClient).",
                requestMayHaveBeenSent: true,
                fault),
        };
    }

    /// <summary>Creates the result for a connection that failed or was lost, or a response that could not be received.</summary>
    public static AttemptResult NoResponse(PendingCall call, Exception fault)
    {
        var sent = MayHaveBeenSent(fault);
        var host = call.Url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        return new()
        {
            Operation = call.Operation,
            RequestMayHaveBeenSent = sent,
            Error = new ComposioNetworkException(
                Describe(call, fault, sent, host),
                sent,
                fault),
        };
    }

    // The message of the fault may contain data of a handler, so only its type is reported.
    private static string Describe(PendingCall call, Exception fault, bool sent, string host) => (sent, fault is HttpRequestException { InnerException: RepeatedSendException repeated } ? repeated : fault) switch
    {
        (false, _) => $"{call.Operation.Name} could not connect to {host}; nothing was sent.",
        (_, HttpRequestException or IOException) => $"{call.Operation.Name} lost the connection to {host} before its response was complete.",
        (_, RepeatedSendException) => $"{call.Operation.Name} was sent to {host} once; a handler of the HttpClient tried to send it again, which was prevented.",
        _ => $"{call.Operation.Name} could not receive the response from {host} ({fault.GetType().Name}).",
    };

    private static bool MayHaveBeenSent(Exception fault) => fault is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
    };
}
