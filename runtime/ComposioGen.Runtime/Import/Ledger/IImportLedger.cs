namespace Composio;

/// <summary>
/// Remembers what an import has started and what came of it, so that a run that was cut off can be taken up again without a second
/// account for anybody. Implement it over a database of your own, or take <c>SqliteImportLedger</c>.
/// </summary>
public interface IImportLedger
{
    /// <summary>Claims the ledger for one run. Nothing is sent before this has succeeded.</summary>
    /// <param name="scope">What the run is about.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The run's hold on the ledger, until it is disposed of.</returns>
    /// <exception cref="ImportLedgerException">The ledger belongs to another import, is in use, is no ledger, or cannot be written.</exception>
    ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken);
}
