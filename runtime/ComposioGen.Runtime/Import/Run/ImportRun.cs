using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Composio.Runtime;

/// <summary>Imports the records of a source: first all of them, then the postponed ones, then the pending accounts.</summary>
internal sealed class ImportRun<TRecord>(ImportContext context, ImportFlow<TRecord> flow, RecordCheck check, ChannelWriter<ImportResult> results)
    where TRecord : class
{
    private readonly KeyGate _gate = new();
    private readonly OutageGuard _outage = new(context.Options.Concurrency);
    private readonly PendingAccounts _pending = new(context, results);
    private readonly InterruptedRecords _cutOff = new(context);
    private readonly ConcurrentQueue<ImportResult> _undelivered = new();
    private Exception? _sourceFault;

    /// <summary>Gets the results of the records that were in progress when the run ended early, to be read after all others.</summary>
    public IEnumerable<ImportResult> Undelivered => _undelivered.Concat(_pending.Abandon()).Concat(_cutOff.Abandon());

    /// <summary>Runs the import and completes the results.</summary>
    /// <returns>The reason why the run ended early; null when it did not.</returns>
    public async Task<Exception?> RunAsync(IAsyncEnumerable<TRecord> source, CancellationToken ct)
    {
        try
        {
            var importer = new RecordImporter(context, check, _pending, _cutOff);
            await ImportAllAsync(importer, ReadAsync(source, ct), ct).ConfigureAwait(false);
            while (_cutOff.HasAny)
            {
                await ImportAllAsync(importer, _cutOff.TakeAsync(ct), ct).ConfigureAwait(false);
            }

            await _pending.FinishAsync(ct).ConfigureAwait(false);
            return _sourceFault;
        }
        catch (Exception fault)
        {
            return fault;
        }
        finally
        {
            results.TryComplete();
        }
    }

    private Task ImportAllAsync(RecordImporter importer, IAsyncEnumerable<ImportItem> items, CancellationToken ct)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Options.Concurrency, CancellationToken = ct };
        return Parallel.ForEachAsync(InOrderAsync(items, ct), options, (item, fatal) => new(ImportAsync(importer, item, fatal, ct)));
    }

    private async Task ImportAsync(RecordImporter importer, ImportItem item, CancellationToken fatal, CancellationToken ct)
    {
        ImportResult? open = null;
        try
        {
            if (item.Predecessor is { } predecessor)
            {
                await predecessor.WaitAsync(fatal).ConfigureAwait(false);
            }

            var result = open = await importer.ImportAsync(item, fatal).ConfigureAwait(false);
            if (result is not null && !(result is ImportResult.Unknown unclear && await _cutOff.DeferAsync(item, unclear, fatal).ConfigureAwait(false)))
            {
                await results.WriteAsync(result, ct).ConfigureAwait(false);
            }

            open = null;
            item.Stage = CreateStage.None;
            _outage.Note(result);
        }
        catch (Exception fault)
        {
            // Results of sent or resolved records are returned although the run ends.
            if ((open ?? Unfinished(item, fault)) is { } last)
            {
                _undelivered.Enqueue(last);
            }

            throw;
        }
        finally
        {
            _gate.Release(item);
        }
    }

    private static ImportResult? Unfinished(ImportItem item, Exception fault) =>
        item.Stage is CreateStage.None ? null : ImportResults.InProgress(item.Identity, item.CreatedId, fault);

    // Records with the same key are processed sequentially, also when one of them was postponed.
    private async IAsyncEnumerable<ImportItem> InOrderAsync(IAsyncEnumerable<ImportItem> items, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var item in items.WithCancellation(ct).ConfigureAwait(false))
        {
            _gate.Claim(item);
            yield return item;
        }
    }

    // When the source throws, pending records complete normally before the exception is thrown.
    private async IAsyncEnumerable<ImportItem> ReadAsync(IAsyncEnumerable<TRecord> source, [EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new SeenKeys();
        var records = source.GetAsyncEnumerator(ct);
        await using (records.ConfigureAwait(false))
        {
            for (var index = 0L; await NextAsync(records, ct).ConfigureAwait(false); index++)
            {
                var item = ImportItem.Create(flow, records.Current, index, context.Options.AllowMultiple, context.Clock);
                item.IsRepeat = seen.Add(item.Key);
                yield return item;
            }
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<TRecord> records, CancellationToken ct)
    {
        try
        {
            return await records.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            _sourceFault = fault;
            return false;
        }
    }
}
