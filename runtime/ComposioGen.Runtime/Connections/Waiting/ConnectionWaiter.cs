using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Waits until a connected account is ACTIVE.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionWaiter
{
    /// <summary>
    /// Checks at once, and then at growing intervals. FAILED, EXPIRED and REVOKED end the wait, INACTIVE and unknown statuses
    /// do not; neither does a passing fault while time is left.
    /// </summary>
    /// <typeparam name="TAccount">What a check gives.</typeparam>
    /// <param name="connectedAccountId">The account.</param>
    /// <param name="get">Gets the account.</param>
    /// <param name="observe">Takes the status from it.</param>
    /// <param name="wait">How long.</param>
    /// <param name="ct">Ends the wait at once.</param>
    /// <returns>The account as the check showed it that found it ACTIVE.</returns>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    /// <exception cref="ConnectionFailedException">The connection ended as FAILED, EXPIRED or REVOKED.</exception>
    /// <exception cref="ConnectionTimeoutException">Time ran out, or the link expired.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">There is no such account (any more).</exception>
    /// <exception cref="ComposioApiException">The API refused a check.</exception>
    public static Task<TAccount> WaitAsync<TAccount>(
        string connectedAccountId,
        Func<string, CancellationToken, Task<TAccount>> get,
        Func<TAccount, ConnectionObservation> observe,
        ConnectionWait wait,
        CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectedAccountId);
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(observe);
        ArgumentNullException.ThrowIfNull(wait);
        var check = new ConnectionCheck<TAccount>(connectedAccountId, get, observe, wait.Transport);
        var schedule = PollSchedule.Create(wait);
        return WaitTelemetry.IsWatched ? WatchAsync(check, schedule, ct) : CheckUntilActiveAsync(check, schedule, ct);
    }

    private static async Task<TAccount> WatchAsync<TAccount>(ConnectionCheck<TAccount> check, PollSchedule schedule, CancellationToken ct)
    {
        using var telemetry = new WaitTelemetry("ConnectedAccounts.WaitForConnection", schedule.Clock) { AccountId = check.ConnectedAccountId };
        try
        {
            return await telemetry.WatchAsync(() => CheckUntilActiveAsync(check, schedule, ct)).ConfigureAwait(false);
        }
        finally
        {
            telemetry.Checks = check.Count;
            telemetry.Status = check.LastStatus;
        }
    }

    private static async Task<TAccount> CheckUntilActiveAsync<TAccount>(ConnectionCheck<TAccount> check, PollSchedule schedule, CancellationToken ct)
    {
        do
        {
            // Asked before the check: an answer after the expiry is the last word, one that was on its way is not.
            var isLast = schedule.LinkExpired;
            if (await check.RunAsync(schedule.Remaining, ct).ConfigureAwait(false))
            {
                return check.Account!;
            }

            if (isLast || schedule.TimeIsUp)
            {
                break;
            }

            await Task.Delay(schedule.NextPause(check.RetryAfter), schedule.Clock, ct).ConfigureAwait(false);
        }
        while (!schedule.TimeIsUp);

        throw check.TimedOut(schedule);
    }
}
