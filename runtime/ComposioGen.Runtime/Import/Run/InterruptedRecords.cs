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
    private readonly long _start = context.Clock.GetTimestamp();
    private readonly PriorityQueue<DeferredRecord, (TimeSpan Due, long Index)> _deferred = new();

    // Settle times are measured on a clock that cannot be set back.
    private TimeSpan Now => context.Clock.GetElapsedTime(_start);

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

    /// <summary>Postpones a record of an earlier run until its settle time has elapsed.</summary>
    /// <returns>False when the outcome can be determined now.</returns>
    public async Task<bool> DeferAsync(ImportItem item, ImportEntry entry, CancellationToken ct)
    {
        var now = context.Clock.GetUtcNow();
        var wait = LedgerTime.Add(LedgerTime.LatestSend(entry, context.StartedAt, now), context.Options.SettleTime) - now;
        if (wait <= TimeSpan.Zero || entry == item.PostponedFor)
        {
            return false;
        }

        // Nothing was sent later than now, regardless of the clocks.
        wait = wait < context.Options.SettleTime ? wait : context.Options.SettleTime;
        if (TryDefer(item, entry, wait, ImportResults.LeftOpen(item.Identity, entry)))
        {
            return true;
        }

        var settlesAt = now + wait;
        context.Settling.Add(settlesAt);
        await Task.Delay(wait, context.Clock, ct).ConfigureAwait(false);
        context.Settling.Remove(settlesAt);
        return false;
    }

    /// <summary>Postpones a record whose request in this run failed but may have created an account.</summary>
    /// <param name="item">The record.</param>
    /// <param name="unclear">The result of the record in case the run ends before it is resolved.</param>
    /// <param name="ct">A token to cancel the call.</param>
    /// <returns>False when the result is final.</returns>
    public async ValueTask<bool> DeferAsync(ImportItem item, ImportResult.Unknown unclear, CancellationToken ct)
    {
        if (item.Stage is not CreateStage.Unclear || item.WasSettled || item.Key.UserId.Contains(',') || await context.FindAsync(item.Key, ct).ConfigureAwait(false) is not { } entry)
        {
            return false;
        }

        item.WasSettled = true;
        return TryDefer(item, entry, context.Options.SettleTime, unclear);
    }

    /// <summary>Returns the postponed records, each after its settle time.</summary>
    public async IAsyncEnumerable<ImportItem> TakeAsync([EnumeratorCancellation] CancellationToken ct)
    {
        while (NextDue() is { } due)
        {
            if (due > Now)
            {
                await Task.Delay(due - Now, context.Clock, ct).ConfigureAwait(false);
            }

            DeferredRecord next;
            lock (_gate)
            {
                next = _deferred.Dequeue();
            }

            context.Settling.Remove(next.SettlesAt);
            yield return next.Item;
        }
    }

    /// <summary>Returns the results of the records that are still postponed when a run ends early.</summary>
    public IReadOnlyList<ImportResult> Abandon()
    {
        lock (_gate)
        {
            List<ImportResult> results = [.. _deferred.UnorderedItems.Select(static record => record.Element.Unresolved)];
            _deferred.Clear();
            return results;
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
        var found = active.Count > 0 ? active : Recent(own, entry);
        return found.Exists(static account => account.Id.Length == 0) ? throw UnreadableAccount.Error(item.Key) : found;
    }

    private List<ListedConnection> Recent(List<ListedConnection> own, ImportEntry entry)
    {
        var begin = LedgerTime.Add(ServerTimeOf(LedgerTime.EarliestSend(entry, context.Clock.GetUtcNow(), SearchTime)), -ClockTolerance);
        return own.FindAll(account =>
            ConnectionVerdict.Failure(account.Id, new(account.Status, null)) is null && (account.CreatedAt is null || account.CreatedAt >= begin));
    }

    // The ledger uses this machine's time, accounts the server's.
    private DateTimeOffset ServerTimeOf(DateTimeOffset time) =>
        context.Transport.ServerClock.EarliestNow is { } now ? LedgerTime.Add(time, now - context.Clock.GetUtcNow()) : time;

    private TimeSpan? NextDue()
    {
        lock (_gate)
        {
            return _deferred.TryPeek(out _, out var priority) ? priority.Due : null;
        }
    }

    private bool TryDefer(ImportItem item, ImportEntry entry, TimeSpan wait, ImportResult unresolved)
    {
        var settlesAt = LedgerTime.Add(context.Clock.GetUtcNow(), wait);
        lock (_gate)
        {
            if (_deferred.Count >= MostDeferred)
            {
                return false;
            }

            // Another record with the same key may precede it now, and its outcome takes precedence.
            item.IsRepeat = true;
            item.PostponedFor = entry;
            item.Stage = CreateStage.None;
            _deferred.Enqueue(new(item, settlesAt, unresolved), (Now + wait, item.Identity.Index));
        }

        context.Settling.Add(settlesAt);
        return true;
    }
}
