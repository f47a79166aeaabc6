using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Waits for several connected accounts with one list request per interval for each hundred accounts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionBatchWaiter
{
    /// <summary>The number of accounts per request.</summary>
    public const int ChunkSize = 100;

    /// <summary>
    /// Checks all accounts immediately, and the pending ones at growing intervals. Each account gives one result as soon as it is known: active,
    /// failed, link expired, missing, or timed out. A transient fault does not end the wait; the expiry of a link is noticed at the next check.
    /// </summary>
    /// <typeparam name="TAccount">The type of the connected account.</typeparam>
    /// <param name="connections">The accounts; duplicates are awaited once.</param>
    /// <param name="list">The list operation.</param>
    /// <param name="wait">The timeout for all accounts; its own expiry is not used.</param>
    /// <param name="ct">A token to cancel the wait.</param>
    /// <returns>The results in the order of completion.</returns>
    /// <exception cref="ArgumentException">An ID is blank or contains a comma.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    /// <exception cref="ComposioApiException">
    /// The API rejected a check of all accounts, for example because of a wrong key. Thrown by the enumeration.
    /// </exception>
    public static IAsyncEnumerable<ConnectionResult<TAccount>> WaitAsync<TAccount>(
        IEnumerable<AwaitedConnection> connections, ConnectionList<TAccount> list, ConnectionWait wait, CancellationToken ct)
        where TAccount : class
    {
        ArgumentNullException.ThrowIfNull(connections);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(wait);
        var awaited = connections.DistinctBy(static connection => connection.Id, StringComparer.Ordinal).ToList();
        QueryList.Check(awaited.ConvertAll(static connection => connection.Id), ArrayFormat.CommaSeparated, nameof(connections));
        PollSchedule.Check(wait);
        return EnumerateAsync(awaited, list, wait, ct, CancellationToken.None);
    }

    private static async IAsyncEnumerable<ConnectionResult<TAccount>> EnumerateAsync<TAccount>(
        List<AwaitedConnection> awaited, ConnectionList<TAccount> list, ConnectionWait wait, CancellationToken given, [EnumeratorCancellation] CancellationToken asked)
        where TAccount : class
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(given, asked);
        var schedule = PollSchedule.Create(wait with { ExpiresAt = null });
        var pending = awaited.ConvertAll(connection => new BatchConnection(connection, schedule.Clock, wait.Transport.Shared<ClaimedConnections>()));
        var round = new BatchRound<TAccount>(list, schedule);
        using var telemetry = new WaitTelemetry("ConnectedAccounts.WaitForConnections", schedule.Clock);
        telemetry.Accounts = pending.Count;
        while (pending.Count > 0)
        {
            round.Begin();
            foreach (var chunk in pending.Chunk(ChunkSize))
            {
                telemetry.Checks++;
                foreach (var result in await telemetry.WatchAsync(() => round.RunAsync(chunk, both.Token)).ConfigureAwait(false))
                {
                    yield return result;
                }
            }

            pending.RemoveAll(static connection => connection.IsOver);
            if (pending.Count == 0 || schedule.TimeIsUp)
            {
                break;
            }

            await Task.Delay(schedule.NextPause(round.RetryAfter), schedule.Clock, both.Token).ConfigureAwait(false);
            if (schedule.TimeIsUp)
            {
                break;
            }
        }

        foreach (var connection in pending)
        {
            yield return connection.GiveUp<TAccount>(schedule.Timeout, round.LastFault);
        }
    }
}
