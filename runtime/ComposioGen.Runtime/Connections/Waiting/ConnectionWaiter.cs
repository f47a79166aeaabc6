using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Waits until a connected account is ACTIVE.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionWaiter
{
    /// <summary>
    /// Checks immediately, and then at growing intervals. The statuses FAILED, EXPIRED and REVOKED end the wait; INACTIVE, unknown statuses and
    /// transient faults do not.
    /// </summary>
    /// <typeparam name="TAccount">The type of the connected account.</typeparam>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="get">A delegate that gets the account.</param>
    /// <param name="observe">A delegate that returns the status of the account.</param>
    /// <param name="wait">How long to wait.</param>
    /// <param name="ct">A token to cancel the wait.</param>
    /// <returns>The account, as returned by the check that found it ACTIVE.</returns>
    /// <exception cref="ArgumentException">The ID is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    /// <exception cref="ConnectionFailedException">The connection reached the status FAILED, EXPIRED or REVOKED.</exception>
    /// <exception cref="ConnectionTimeoutException">The timeout elapsed, or the link expired.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">The account does not exist, or was deleted.</exception>
    /// <exception cref="ComposioApiException">The API rejected a check.</exception>
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
            telemetry.IsDocumentedStatus = check.HasDocumentedStatus;
        }
    }

    private static async Task<TAccount> CheckUntilActiveAsync<TAccount>(ConnectionCheck<TAccount> check, PollSchedule schedule, CancellationToken ct)
    {
        do
        {
            // Determined before the check: a check started after the expiry is final, an earlier one is not.
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
