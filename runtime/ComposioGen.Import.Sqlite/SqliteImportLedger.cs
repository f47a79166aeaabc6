namespace Composio;

/// <summary>
/// Remembers an import in a SQLite file. An entry is on the disk before <see cref="IImportLedgerSession.SaveAsync"/> returns, so it outlives
/// the process and a loss of power; entries that are saved at the same time share one write. The file holds no credential.
/// </summary>
/// <remarks>
/// The file is locked by the operating system while a run holds it, so a run that was killed leaves no lock behind. Beside it lies, while a
/// run goes on and after one was killed, a file of the same name with <c>-wal</c> at its end, which belongs to it. Keep both on a local disk:
/// the locks of network shares cannot be relied on.
/// </remarks>
public sealed class SqliteImportLedger : IImportLedger
{
    private readonly string _path;

    /// <summary>Names the file. It is neither made nor opened before an import begins.</summary>
    /// <param name="path">The file; its folder has to exist.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public SqliteImportLedger(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = System.IO.Path.GetFullPath(path);
    }

    /// <summary>The file, as a full path.</summary>
    public string Path => _path;

    /// <summary>The most pages of 4,096 bytes that the file may have; stands for a full disk in tests.</summary>
    internal int? MaxPages { get; init; }

    /// <inheritdoc />
    public async ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return await Task.Run(() => Open(scope), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Counts the records that the ledger remembers, from whatever import; 0 when there is no such file.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ImportLedgerException">The ledger is in use, is no ledger, or cannot be read.</exception>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) => Task.Run(Count, cancellationToken);

    /// <summary>The file.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => _path;

    private SqliteImportSession Open(ImportScope scope)
    {
        using var opening = new LedgerOpening(_path, MaxPages);
        return opening.Guard(() =>
        {
            opening.Recognize();
            opening.MakeTables();
            opening.Claim(scope);
            opening.ProveWritable();
            return new SqliteImportSession(new LedgerStatements(opening.Release(), scope.KeyCheck), _path);
        });
    }

    private long Count()
    {
        if (!File.Exists(_path))
        {
            return 0;
        }

        using var opening = new LedgerOpening(_path, MaxPages);
        return opening.Guard(() => opening.Recognize() ? opening.Count() : 0);
    }
}
