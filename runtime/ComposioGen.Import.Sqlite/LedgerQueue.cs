using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Composio;

/// <summary>
/// Runs the calls of many workers on one connection. Calls queued during a transaction are committed together in the next one, so that
/// workers share the cost of a flush to disk.
/// </summary>
internal sealed class LedgerQueue : IAsyncDisposable
{
    private const int MaxBatchSize = 1024;

    private readonly Channel<LedgerWork> _queue = Channel.CreateUnbounded<LedgerWork>(new() { SingleReader = true });
    private readonly LedgerStatements _statements;
    private readonly string _path;
    private readonly Task _running;

    public LedgerQueue(LedgerStatements statements, string path)
    {
        _statements = statements;
        _path = path;
        _running = Task.Run(RunAsync);
    }

    /// <summary>Gets the number of committed transactions.</summary>
    public long Transactions { get; private set; }

    /// <summary>Queues a call.</summary>
    /// <exception cref="ObjectDisposedException">The session was disposed of.</exception>
    public Task<T> Add<T>(bool writes, Func<LedgerStatements, T> call)
    {
        var work = new LedgerCall<T>(writes, call);
        ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(work), typeof(IImportLedgerSession));
        return work.Done;
    }

    /// <summary>Completes the queued calls and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_queue.Writer.TryComplete())
        {
            await _running.ConfigureAwait(false);
            _statements.Dispose();
        }
    }

    private async Task RunAsync()
    {
        var batch = new List<LedgerWork>();
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (batch.Count < MaxBatchSize && _queue.Reader.TryRead(out var work))
            {
                batch.Add(work);
            }

            Do(batch);
            batch.Clear();
        }
    }

    private void Do(List<LedgerWork> batch)
    {
        try
        {
            Write(batch);
        }
        catch (Exception error)
        {
            // The transaction was rolled back, so each caller fails.
            Exception failure = error switch
            {
                SqliteException sqlite => LedgerFailure.From(sqlite, _path),
                LedgerValueException value => LedgerFailure.Damaged(_path, value),
                _ => error,
            };
            batch.ForEach(work => work.Fail(failure));
            return;
        }

        batch.ForEach(work => work.Complete());
    }

    private void Write(List<LedgerWork> batch)
    {
        if (!batch.Exists(work => work.Writes))
        {
            batch.ForEach(work => work.Do(_statements));
            return;
        }

        if (!File.Exists(_path))
        {
            // The open file is still writable, but what it records would be lost with it.
            throw LedgerFailure.Deleted(_path);
        }

        _statements.Begin();
        try
        {
            batch.ForEach(work => work.Do(_statements));
            _statements.Commit();
            Transactions++;
        }
        catch
        {
            _statements.Rollback();
            throw;
        }
    }
}
