using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>
/// Determines the outcome of interrupted requests, by the end of an earlier run or by a fault, from the user's accounts once the settle time
/// has elapsed. The user had no active account for the record when the request was sent, so an active account is attributed to the request.
/// </summary>
internal sealed class InterruptedRecords(ImportContext context)
{
    // Postponed records contain credentials and are kept in memory; more records than this wait in the source.
    private const int MostDeferred = 1000;

    // The clocks of the API's components differ by less.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromSeconds(5);

    // The estimated maximum duration of a request and the search after it.
    private static readonly TimeSpan SearchTime = TimeSpan.FromMinutes(5);

    private readonly object _gate = new();
    private readonly List<(ImportItem Item, DateTimeOffset Due)> _deferred = [];

    /// <summary>Gets whether records are postponed.</summary>
    public bool HasAny
    {
        get
        {
            lock (_gate)
            {
                return _deferred.Count > 0;
            }
        }
    }

    /// <summary>Postpones a record until its settle time has elapsed.</summary>
    /// <returns>False when the outcome can be determined now.</returns>
    public async Task<bool> DeferAsync(ImportItem item, ImportEntry entry, CancellationToken ct)
    {
        var now = context.Clock.GetUtcNow();
        var due = LedgerTime.Add(LedgerTime.LatestSend(entry, context.StartedAt, now), context.Options.SettleTime);
        if (due <= now)
        {
            return false;
        }

        lock (_gate)
        {
            if (_deferred.Count < MostDeferred)
            {
                // Another record with the same key may have been processed first, and its result applies.
                item.IsRepeat = true;
                item.PostponedFor = entry;
                _deferred.Add((item, due));
                context.Settling.Add(due);
                return true;
            }
        }

        context.Settling.Add(due);
        await WaitAsync(due, ct).ConfigureAwait(false);
        context.Settling.Remove(due);
        return false;
    }

    /// <summary>Returns the postponed records, each after its settle time.</summary>
    public async IAsyncEnumerable<ImportItem> TakeAsync([EnumeratorCancellation] CancellationToken ct)
    {
        List<(ImportItem Item, DateTimeOffset Due)> deferred;
        lock (_gate)
        {
            deferred = [.. _deferred.OrderBy(static record => record.Due).ThenBy(static record => record.Item.Identity.Index)];
            _deferred.Clear();
        }

        foreach (var (item, due) in deferred)
        {
            await WaitAsync(due, ct).ConfigureAwait(false);
            context.Settling.Remove(due);
            yield return item;
        }
    }

    /// <summary>Returns the accounts that the request may have created.</summary>
    /// <returns>The accounts: one when the outcome is clear, none when nothing was created.</returns>
    /// <exception cref="ComposioException">The request failed.</exception>
    public async Task<IReadOnlyList<ListedConnection>> FindAsync(ImportItem item, ImportEntry entry, CancellationToken ct)
    {
        var accounts = await context.Lister.OfUserAsync(item.Key.UserId, item.Key.AuthConfigId, ct).ConfigureAwait(false);
        var own = accounts.Where(account => context.Index.Fits(account, item.Key)).ToList();
        var active = own.FindAll(static account => ConnectionVerdict.IsActive(account.Status));
        if (active.Count > 0)
        {
            return active;
        }

        var begin = LedgerTime.Add(ServerTimeOf(LedgerTime.EarliestSend(entry, context.Clock.GetUtcNow(), SearchTime)), -ClockTolerance);
        return own.FindAll(account =>
            ConnectionVerdict.Failure(account.Id, new(account.Status, null)) is null && (account.CreatedAt is null || account.CreatedAt >= begin));
    }

    // The ledger uses this machine's time, accounts the server's.
    private DateTimeOffset ServerTimeOf(DateTimeOffset time) =>
        context.Transport.ServerClock.EarliestNow is { } now ? LedgerTime.Add(time, now - context.Clock.GetUtcNow()) : time;

    private Task WaitAsync(DateTimeOffset due, CancellationToken ct)
    {
        var time = due - context.Clock.GetUtcNow();
        return time > TimeSpan.Zero ? Task.Delay(time, context.Clock, ct) : Task.CompletedTask;
    }
}
