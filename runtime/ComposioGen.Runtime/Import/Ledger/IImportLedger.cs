namespace Composio;

/// <summary>
/// Stores which records an import has started and their outcomes, so that an interrupted run can be resumed without creating a second
/// account for any connection. Implement it over your own database, or use <c>SqliteImportLedger</c>.
/// </summary>
public interface IImportLedger
{
    /// <summary>Opens the ledger for exclusive use by one run. Nothing is sent before this succeeds.</summary>
    /// <param name="scope">The scope of the run.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The session, which owns the ledger until it is disposed of.</returns>
    /// <exception cref="ImportLedgerException">The ledger belongs to another import, is in use, is not a ledger, or cannot be written.</exception>
    ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken);
}
