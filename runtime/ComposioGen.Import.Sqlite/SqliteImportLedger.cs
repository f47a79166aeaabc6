namespace Composio;

/// <summary>
/// Stores the progress of an import in a SQLite file. An entry is on disk before <see cref="IImportLedgerSession.SaveAsync"/> returns, so it
/// survives the end of the process and a power failure; entries saved at the same time share one write. The file contains no credential.
/// </summary>
/// <remarks>
/// The operating system locks the file during a run, so a process that was killed leaves no lock behind. During a run, and after a process
/// was killed, there is a second file with the suffix <c>-wal</c>, which belongs to the ledger. Keep both on a local disk: the locks of
/// network shares are unreliable.
/// </remarks>
public sealed class SqliteImportLedger : IImportLedger
{
    private readonly string _path;

    /// <summary>Initializes a ledger. The file is neither created nor opened before an import starts.</summary>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public SqliteImportLedger(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = System.IO.Path.GetFullPath(path);
    }

    /// <summary>Gets the full path of the file.</summary>
    public string Path => _path;

    /// <summary>Gets the maximum number of pages of 4,096 bytes, to simulate a full disk in tests.</summary>
    internal int? MaxPages { get; init; }

    /// <inheritdoc />
    public async ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return await Task.Run(() => Open(scope), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the number of records in the ledger, from any import; 0 when the file does not exist.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The number of records.</returns>
    /// <exception cref="ImportLedgerException">The ledger is in use, is not a ledger, or cannot be read.</exception>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) => Task.Run(Count, cancellationToken);

    /// <summary>Returns the path of the file.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => _path;

    private SqliteImportSession Open(ImportScope scope)
    {
        using var opening = new LedgerOpening(_path, MaxPages);
        return opening.Guard(() =>
        {
            opening.Recognize();
            opening.CreateTables();
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
