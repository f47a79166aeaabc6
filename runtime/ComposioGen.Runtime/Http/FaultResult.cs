using System.Globalization;

namespace Composio.Runtime;

/// <summary>The results of attempts that got no answer.</summary>
internal static class FaultResult
{
    /// <summary>The attempt took too long. Nobody can tell how far the request came.</summary>
    public static AttemptResult TimedOut(PendingCall call, TimeSpan limit, Exception fault)
    {
        var seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new()
        {
            Operation = call.Operation,
            RequestMayHaveBeenSent = true,
            Error = new ComposioTimeoutException(
                $"{call.Operation.Name} got no complete answer within the time of one attempt ({seconds} s, ComposioClientOptions.Timeout, or less if the HttpClient says so).",
                requestMayHaveBeenSent: true,
                fault),
        };
    }

    /// <summary>The connection was not made, or was lost.</summary>
    public static AttemptResult NoAnswer(PendingCall call, Exception fault)
    {
        var sent = MayHaveBeenSent(fault);
        var host = call.Url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        return new()
        {
            Operation = call.Operation,
            RequestMayHaveBeenSent = sent,
            Error = new ComposioConnectionException(
                sent
                    ? $"{call.Operation.Name} lost the connection to {host} before its answer was complete."
                    : $"{call.Operation.Name} could not connect to {host}; nothing was sent.",
                sent,
                fault),
        };
    }

    private static bool MayHaveBeenSent(Exception fault) => fault is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
    };
}
