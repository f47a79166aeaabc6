namespace Composio;

/// <summary>One run's hold on a ledger. Members are called from several threads at once.</summary>
/// <remarks>Every member throws <see cref="ImportLedgerException"/> when the ledger fails; the import then stops before it sends anything more.</remarks>
public interface IImportLedgerSession : IAsyncDisposable
{
    /// <summary>
    /// Whether the hashes in the ledger were made with this run's key. When not, for instance because the API key is another one, it
    /// cannot be told whether a credential has changed.
    /// </summary>
    bool CanCompareHashes { get; }

    /// <summary>Finds what is remembered of a record.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The entry; null for a record that is not known.</returns>
    ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken);

    /// <summary>Remembers a record, in place of what was remembered of it. When this returns, the entry outlives the process.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Gives up; the entry may or may not be remembered then.</param>
    /// <returns>Ends when the entry is safe.</returns>
    ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken);

    /// <summary>Forgets which accounts the API listed for an auth config in an earlier run.</summary>
    /// <param name="authConfigId">The auth config.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Ends when they are forgotten.</returns>
    ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken);

    /// <summary>Remembers accounts that the API listed, for as long as this run goes on.</summary>
    /// <param name="accounts">One page of them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Ends when they can be found.</returns>
    ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken);

    /// <summary>Finds the accounts that the API listed for a record.</summary>
    /// <param name="key">Which record.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The accounts, newest first; empty for none.</returns>
    ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken);
}
