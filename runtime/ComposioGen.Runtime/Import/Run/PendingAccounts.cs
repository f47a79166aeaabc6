using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Composio.Runtime;

/// <summary>Waits for accounts that are not active yet, a hundred per request, and keeps at most a few thousand of them.</summary>
internal sealed class PendingAccounts(ImportContext context, ChannelWriter<ImportResult> results)
{
    private const int Most = 10_000;

    private readonly object _gate = new();
    private readonly Queue<PendingRecord> _waiting = new();
    private readonly ConcurrentDictionary<long, PendingRecord> _open = new();

    /// <summary>Adds a record. When there are too many, those that have waited longest are checked and released.</summary>
    public async ValueTask AddAsync(PendingRecord record, CancellationToken ct)
    {
        IReadOnlyList<PendingRecord> oldest = [];
        _open[record.Identity.Index] = record;
        lock (_gate)
        {
            _waiting.Enqueue(record);
            if (_waiting.Count >= Most + ConnectionBatchWaiter.ChunkSize)
            {
                oldest = [.. Enumerable.Range(0, ConnectionBatchWaiter.ChunkSize).Select(_ => _waiting.Dequeue())];
            }
        }

        if (oldest.Count > 0)
        {
            await ReleaseAsync(await CheckAsync(oldest, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the remaining accounts after all records were sent.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        var waits = context.Operations.ListsByAccount && context.Options.WaitForPending > TimeSpan.Zero;

        // An account from an earlier run may be waiting for its user; it is not awaited.
        var left = _waiting.Where(record => waits && !record.IsResumed).ToList();
        foreach (var chunk in _waiting.Where(record => !waits || record.IsResumed).Chunk(ConnectionBatchWaiter.ChunkSize))
        {
            left.AddRange(await CheckAsync(chunk, ct).ConfigureAwait(false));
        }

        _waiting.Clear();
        left = waits ? await WaitAsync(left, ct).ConfigureAwait(false) : left;
        await ReleaseAsync(left, ct).ConfigureAwait(false);
    }

    /// <summary>Returns the results of the accounts that are still awaited when a run ends early.</summary>
    public IReadOnlyList<ImportResult> Abandon() =>
        [.. _open.Values.Select(static record => ImportResults.Pending(record.Identity, record.AccountId, record.Status, redirectUrl: null))];

    // Checks once, and returns the records without a change.
    private async Task<IReadOnlyList<PendingRecord>> CheckAsync(IReadOnlyList<PendingRecord> records, CancellationToken ct)
    {
        if (!context.Operations.ListsByAccount)
        {
            return records;
        }

        var accounts = new Dictionary<string, ListedConnection>(StringComparer.Ordinal);
        try
        {
            await foreach (var account in context.Lister.WithIdsAsync([.. records.Select(static record => record.AccountId).Distinct()], ct).ConfigureAwait(false))
            {
                accounts[account.Id] = account;
            }
        }
        catch (ComposioException failure) when (!RunFault.EndsRun(failure))
        {
            return records;
        }

        var left = new List<PendingRecord>();
        foreach (var record in records)
        {
            if (!accounts.TryGetValue(record.AccountId, out var account) || !await SettleAsync(record, account, ct).ConfigureAwait(false))
            {
                left.Add(account is null ? record : record with { Status = account.Status });
            }
        }

        return left;
    }

    private async Task<bool> SettleAsync(PendingRecord record, ListedConnection account, CancellationToken ct)
    {
        if (ConnectionVerdict.IsActive(account.Status))
        {
            await ConnectAsync(record, ct).ConfigureAwait(false);
        }
        else if (ConnectionVerdict.Failure(account.Id, new(account.Status, account.StatusReason)) is { } failure)
        {
            await RejectAsync(record, failure, ct).ConfigureAwait(false);
        }
        else if (account.RedirectUrl is not null || account.Status == ConnectionStatuses.Inactive)
        {
            await WriteAsync(ImportResults.Pending(record.Identity, account.Id, account.Status, account.RedirectUrl), ct).ConfigureAwait(false);
        }
        else
        {
            return false;
        }

        return true;
    }

    private async Task<List<PendingRecord>> WaitAsync(List<PendingRecord> records, CancellationToken ct)
    {
        var open = records.GroupBy(static record => record.AccountId, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        var list = new ConnectionList<ListedConnection>(context.Lister.WithIdsAsync, static account => account.Id, static account => new(account.Status, account.StatusReason));
        var wait = new ConnectionWait(context.Transport, context.Options.WaitForPending, ExpiresAt: null);
        try
        {
            await foreach (var result in ConnectionBatchWaiter.WaitAsync(open.Keys.Select(static id => new AwaitedConnection(id)), list, wait, ct).ConfigureAwait(false))
            {
                // A record that timed out or is not listed remains pending, and a later run checks it again.
                if (result.IsConnected || result.Error is ConnectionFailedException)
                {
                    open.Remove(result.ConnectedAccountId, out var settled);
                    foreach (var record in settled!)
                    {
                        await (result.IsConnected ? ConnectAsync(record, ct) : RejectAsync(record, result.Error, ct)).ConfigureAwait(false);
                    }
                }
            }
        }
        catch (ComposioException failure) when (!RunFault.EndsRun(failure))
        {
            // The accounts exist although the API cannot be read.
        }

        return [.. open.Values.SelectMany(static group => group)];
    }

    private async Task ReleaseAsync(IEnumerable<PendingRecord> records, CancellationToken ct)
    {
        foreach (var record in records)
        {
            await WriteAsync(ImportResults.Pending(record.Identity, record.AccountId, record.Status, redirectUrl: null), ct).ConfigureAwait(false);
        }
    }

    private async Task ConnectAsync(PendingRecord record, CancellationToken ct)
    {
        await context.SaveAsync(record.Key, ImportEntryState.Connected, record.Hash, record.AccountId, null, CancellationToken.None).ConfigureAwait(false);
        await WriteAsync(ImportResults.Connected(record.Identity, record.AccountId), ct).ConfigureAwait(false);
    }

    private async Task RejectAsync(PendingRecord record, ComposioException error, CancellationToken ct)
    {
        await context.SaveAsync(record.Key, ImportEntryState.Rejected, record.Hash, record.AccountId, error.Message, CancellationToken.None).ConfigureAwait(false);
        await WriteAsync(ImportResults.Rejected(record.Identity, error), ct).ConfigureAwait(false);
    }

    private async ValueTask WriteAsync(ImportResult result, CancellationToken ct)
    {
        await results.WriteAsync(result, ct).ConfigureAwait(false);
        _open.TryRemove(result.Index, out _);
    }
}
