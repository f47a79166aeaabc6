using System.Net;
using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>
/// Delays every attempt until its turn; the delay does not count against the timeout of the attempt. A request that the API rejects because
/// of its rate limit was not processed, so it is sent again after a delay, as often as necessary.
/// </summary>
internal sealed class PacedSender(IAttemptSender inner, BudgetLimiter limiter) : IAttemptSender
{
    /// <inheritdoc/>
    public async ValueTask<AttemptResult> SendAsync(PendingCall call, Action<HttpResponseHeaders>? observe, CancellationToken ct)
    {
        for (var refusals = 0; ; refusals++)
        {
            using var lease = await limiter.AcquireAsync(1, ct).ConfigureAwait(false);
            var sentAt = limiter.Now;
            BudgetReading? budget = null;
            var result = await inner.SendAsync(call, ReadBudget, ct).ConfigureAwait(false);
            limiter.Observe(budget, sentAt);
            if (result.StatusCode is not HttpStatusCode.TooManyRequests)
            {
                if (result.StatusCode is not null)
                {
                    limiter.Taken();
                }

                return result;
            }

            var pause = RetryDelay.Next(refusals, result.RetryAfter, random: 0);
            result.Dispose();
            limiter.TurnedAway(pause);

            void ReadBudget(HttpResponseHeaders headers)
            {
                budget = BudgetReading.Read(headers);
                observe?.Invoke(headers);
            }
        }
    }

    /// <inheritdoc/>
    public IAttemptSender With(CallSettings settings) => new PacedSender(inner.With(settings), limiter);
}
