namespace Composio;

/// <summary>Represents the exclusive use of a ledger by one run. Members are called concurrently from several threads.</summary>
/// <remarks>Every member throws <see cref="ImportLedgerException"/> when the ledger fails; the import then stops before it sends more.</remarks>
public interface IImportLedgerSession : IAsyncDisposable
{
    /// <summary>
    /// Gets whether the hashes in the ledger were created with this run's key. Otherwise, for instance after the API key was replaced,
    /// changed credentials cannot be detected.
    /// </summary>
    bool CanCompareHashes { get; }

    /// <summary>Returns the entry of a record.</summary>
    /// <param name="key">The key of the record.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The entry; null when the record is unknown.</returns>
    ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken);

    /// <summary>Adds or replaces the entry of a record. When the task completes, the entry is durable.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">A token to cancel the request; the entry may or may not have been saved then.</param>
    /// <returns>A task that completes when the entry is durable.</returns>
    ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken);

    /// <summary>Removes the accounts that the API listed for an auth config in an earlier run.</summary>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>A task that completes when the accounts are removed.</returns>
    ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken);

    /// <summary>Adds accounts that the API listed, for the duration of this run.</summary>
    /// <param name="accounts">A page of accounts.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>A task that completes when the accounts can be found.</returns>
    ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken);

    /// <summary>Returns the accounts that the API listed for a record.</summary>
    /// <param name="key">The key of the record.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The accounts, newest first; empty for none.</returns>
    ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken);
}
