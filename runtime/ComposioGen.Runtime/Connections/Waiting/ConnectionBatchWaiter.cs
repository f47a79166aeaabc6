using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Waits for many connected accounts at once, at the price of one list call for each hundred and interval.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionBatchWaiter
{
    /// <summary>How many accounts one call asks for.</summary>
    public const int ChunkSize = 100;

    /// <summary>
    /// Checks all accounts at once, and those that are left at growing intervals. Each account gives one result, as soon as it is
    /// known: active, failed, link expired, not listed, or, at the end, out of time. A passing fault of a check ends nothing while
    /// time is left; a link's expiry is noticed at the next check.
    /// </summary>
    /// <typeparam name="TAccount">The connected account.</typeparam>
    /// <param name="connections">The accounts; one that is named twice is waited for once.</param>
    /// <param name="list">How to look at them.</param>
    /// <param name="wait">How long in all; its own expiry is not used.</param>
    /// <param name="ct">Ends the wait at once.</param>
    /// <returns>The results in the order in which they become known.</returns>
    /// <exception cref="ArgumentException">An id is blank, or holds a comma.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    /// <exception cref="ComposioApiException">The API refused a check of all, such as with a wrong key. Thrown by the enumeration.</exception>
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
