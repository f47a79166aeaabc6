using System.Net;

namespace Composio.Runtime;

/// <summary>Determines which results are retried. Pure.</summary>
internal static class RetryRules
{
    /// <summary>
    /// Returns whether to retry. A call that is not idempotent is retried only when it cannot have had an effect (never sent, or rate
    /// limited), because the API has no idempotency key. The server's recommendation does not override this, nor does it apply to a conflict
    /// or to a body that cannot be read twice.
    /// </summary>
    public static bool ShouldRetry(AttemptResult result, TimeSpan maxRetryAfter)
    {
        if (result.Error is null or ComposioResponseException || result.RetryAfter > maxRetryAfter)
        {
            return false;
        }

        if (result.BodyIsSpent || result.StatusCode is HttpStatusCode.Conflict)
        {
            return false;
        }

        if (result.StatusCode is not { } status || result.Error is not ComposioApiException)
        {
            return result.Operation.IsIdempotent || !result.RequestMayHaveBeenSent;
        }

        // A second account is worse than an error, even where the document calls the operation idempotent.
        var isIdempotent = result.Operation is { IsIdempotent: true, Kind: not (OperationKind.CreateConnection or OperationKind.LinkConnection) };
        return (isIdempotent || !AmbiguousFailure.Is(result.Error)) && (result.ServerAdvice ?? IsRetryable(status));
    }

    private static bool IsRetryable(HttpStatusCode status) => status
        is HttpStatusCode.TooManyRequests
        or HttpStatusCode.RequestTimeout
        or >= HttpStatusCode.InternalServerError;
}
