namespace Composio.Runtime;

/// <summary>What all parts of a run share.</summary>
internal sealed class ImportContext
{
    /// <summary>The paced way to the API.</summary>
    public required ComposioTransport Transport { get; init; }

    /// <summary>What may be called.</summary>
    public required ImportOperations Operations { get; init; }

    /// <summary>What the user wants.</summary>
    public required ImportOptions Options { get; init; }

    /// <summary>The run's hold on the ledger.</summary>
    public required IImportLedgerSession Ledger { get; init; }

    /// <summary>Makes the hashes for the ledger.</summary>
    public required CredentialHash Hash { get; init; }

    /// <summary>Lists accounts.</summary>
    public required AccountLister Lister { get; init; }

    /// <summary>Knows the accounts that were there before.</summary>
    public required AccountIndex Index { get; init; }

    /// <summary>Reads accounts that the ledger knows.</summary>
    public required LedgerAccounts Accounts { get; init; }

    /// <summary>Gets the records that wait for their settle time.</summary>
    public required SettlingRecords Settling { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The run's clock.</summary>
    public TimeProvider Clock => Transport.TimeProvider;

    /// <summary>Whether an entry was made by this run, for an earlier record with the same key.</summary>
    public bool IsOfThisRun(ImportItem item, ImportEntry entry) => item.IsRepeat && entry != item.PutOffFor && entry.At >= StartedAt && entry.At <= Clock.GetUtcNow();

    /// <summary>Finds what the ledger remembers of a record.</summary>
    /// <exception cref="ImportLedgerException">The entry has a state that there is not.</exception>
    public async ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken ct)
    {
        var entry = await Ledger.FindAsync(key, ct).ConfigureAwait(false);
        return entry is null || Enum.IsDefined(entry.State)
            ? entry
            : throw new ImportLedgerException(
                ImportLedgerFault.Unusable,
                $"The ledger's entry for the user '{key.UserId}' on the auth config '{key.AuthConfigId}' has the state {entry.State:D}, which does not exist. Restore the ledger from a copy.");
    }

    /// <summary>Remembers how far a record has come.</summary>
    public ValueTask SaveAsync(ImportKey key, ImportEntryState state, string hash, string? accountId, string? reason, CancellationToken ct) =>
        Ledger.SaveAsync(new(key, state, hash, Clock.GetUtcNow()) { ConnectedAccountId = accountId, Reason = reason }, ct);
}
