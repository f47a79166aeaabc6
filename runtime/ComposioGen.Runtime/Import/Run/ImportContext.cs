namespace Composio.Runtime;

/// <summary>Contains the services and settings of a run.</summary>
internal sealed class ImportContext
{
    /// <summary>Gets the paced transport.</summary>
    public required ComposioTransport Transport { get; init; }

    /// <summary>Gets the operations of the API.</summary>
    public required ImportOperations Operations { get; init; }

    /// <summary>Gets the options.</summary>
    public required ImportOptions Options { get; init; }

    /// <summary>Gets the ledger session of the run.</summary>
    public required IImportLedgerSession Ledger { get; init; }

    /// <summary>Gets the hash of the credentials.</summary>
    public required CredentialHash Hash { get; init; }

    /// <summary>Gets the lister of accounts.</summary>
    public required AccountLister Lister { get; init; }

    /// <summary>Gets the index of existing accounts.</summary>
    public required AccountIndex Index { get; init; }

    /// <summary>Gets the reader of accounts in the ledger.</summary>
    public required LedgerAccounts Accounts { get; init; }

    /// <summary>Gets the records that wait for their settle time.</summary>
    public required SettlingRecords Settling { get; init; }

    /// <summary>Gets the start time of the run.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Gets the clock of the run.</summary>
    public TimeProvider Clock => Transport.TimeProvider;

    /// <summary>Returns whether this run created an entry, for an earlier record with the same key.</summary>
    public bool IsOfThisRun(ImportItem item, ImportEntry entry) => item.IsRepeat && entry != item.PostponedFor && entry.At >= StartedAt && entry.At <= Clock.GetUtcNow();

    /// <summary>Returns the ledger entry of a record.</summary>
    /// <exception cref="ImportLedgerException">The entry has an unknown state.</exception>
    public async ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken ct)
    {
        var entry = await Ledger.FindAsync(key, ct).ConfigureAwait(false);
        return entry is null || Enum.IsDefined(entry.State)
            ? entry
            : throw new ImportLedgerException(
                ImportLedgerFault.Unusable,
                $"The ledger's entry for the user '{key.UserId}' on the auth config '{key.AuthConfigId}' has the state {entry.State:D}, which is unknown. Restore the ledger from a backup.");
    }

    /// <summary>Returns the newest active account that matches a record, from the API's list.</summary>
    /// <returns>The account; null when there is none, or the list cannot be read.</returns>
    public async Task<ListedConnection?> FindActiveAsync(ImportKey key, CancellationToken ct)
    {
        try
        {
            var accounts = key.UserId.Contains(',') ? [] : await Lister.OfUserAsync(key.UserId, key.AuthConfigId, ct).ConfigureAwait(false);
            return accounts.FirstOrDefault(account => account.Id.Length > 0 && Index.Fits(account, key) && ConnectionVerdict.IsActive(account.Status));
        }
        catch (ComposioException failure) when (!RunFault.EndsRun(failure))
        {
            return null;
        }
    }

    /// <summary>Saves the progress of a record.</summary>
    public ValueTask SaveAsync(ImportKey key, ImportEntryState state, string hash, string? accountId, string? reason, CancellationToken ct) =>
        Ledger.SaveAsync(new(key, state, hash, Clock.GetUtcNow()) { ConnectedAccountId = accountId, Reason = reason }, ct);
}
