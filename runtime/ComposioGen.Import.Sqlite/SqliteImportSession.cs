namespace Composio;

/// <summary>Represents a session of a run with a SQLite ledger.</summary>
internal sealed class SqliteImportSession : IImportLedgerSession
{
    private readonly LedgerQueue _queue;

    public SqliteImportSession(LedgerStatements statements, string path)
    {
        CanCompareHashes = statements.CanCompareHashes;
        _queue = new LedgerQueue(statements, path);
    }

    public bool CanCompareHashes { get; }

    /// <summary>Gets the number of committed transactions.</summary>
    internal long Transactions => _queue.Transactions;

    public ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken) =>
        new(_queue.Add(false, statements => statements.Find(key)).WaitAsync(cancellationToken));

    public ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Write(statements => statements.Save(entry), cancellationToken);
    }

    public ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken) =>
        Write(statements => statements.ClearListed(authConfigId), cancellationToken);

    public ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return Write(
            statements =>
            {
                foreach (var account in accounts)
                {
                    statements.AddListed(account);
                }
            },
            cancellationToken);
    }

    public ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken) =>
        new(_queue.Add(false, statements => statements.FindListed(key)).WaitAsync(cancellationToken));

    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    private ValueTask Write(Action<LedgerStatements> write, CancellationToken cancellationToken)
    {
        var written = _queue.Add(true, statements =>
        {
            write(statements);
            return true;
        });
        return new(written.WaitAsync(cancellationToken));
    }
}
