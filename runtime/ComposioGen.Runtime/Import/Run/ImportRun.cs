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
    private Exception? _sourceFault;

    /// <summary>Runs the import and completes the results.</summary>
    public async Task RunAsync(IAsyncEnumerable<TRecord> source, CancellationToken ct)
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
            results.TryComplete(_sourceFault);
        }
        catch (Exception fault)
        {
            results.TryComplete(fault);
        }
    }

    private Task ImportAllAsync(RecordImporter importer, IAsyncEnumerable<ImportItem> items, CancellationToken ct)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Options.Concurrency, CancellationToken = ct };
        return Parallel.ForEachAsync(InOrderAsync(items, ct), options, (item, fatal) => new(ImportAsync(importer, item, fatal, ct)));
    }

    private async Task ImportAsync(RecordImporter importer, ImportItem item, CancellationToken fatal, CancellationToken ct)
    {
        try
        {
            if (item.Predecessor is { } predecessor)
            {
                await predecessor.WaitAsync(fatal).ConfigureAwait(false);
            }

            var result = await importer.ImportAsync(item, fatal).ConfigureAwait(false);
            if (result is not null)
            {
                await results.WriteAsync(result, ct).ConfigureAwait(false);
            }

            _outage.Note(result);
        }
        finally
        {
            _gate.Release(item);
        }
    }

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
                var item = ImportItem.Create(flow, records.Current, index, context.Options.AllowMultiple);
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
