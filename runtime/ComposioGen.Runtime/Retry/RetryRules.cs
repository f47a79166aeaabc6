using System.Net;

namespace Composio.Runtime;

/// <summary>Which results are worth another attempt. Pure.</summary>
internal static class RetryRules
{
    /// <summary>
    /// Whether to try again. A call that is not idempotent is only repeated when it cannot have had an effect (never sent,
    /// or turned away by the rate limit), or when the server itself says that it may: the API knows no idempotency key.
    /// </summary>
    public static bool ShouldRetry(AttemptResult result, TimeSpan maxRetryAfter)
    {
        if (result.Error is null or ComposioResponseException || result.RetryAfter > maxRetryAfter)
        {
            return false;
        }

        if (result.StatusCode is not { } status || result.Error is not ComposioApiException)
        {
            return result.Operation.IsIdempotent || !result.RequestMayHaveBeenSent;
        }

        // A second account is worse than an error; the flow looks for the first one before anything is sent again.
        var makesAccount = result.Operation.Kind is OperationKind.CreateConnection or OperationKind.LinkConnection;
        var isAmbiguous = status is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
        var advice = makesAccount && isAmbiguous ? false : result.ServerAdvice;
        return advice ?? IsRetryable(status, result.Operation.IsIdempotent);
    }

    private static bool IsRetryable(HttpStatusCode status, bool idempotent) => status switch
    {
        HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.RequestTimeout => idempotent,
        >= HttpStatusCode.InternalServerError => idempotent,
        _ => false,
    };
}
