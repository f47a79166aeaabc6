using System.Collections.Concurrent;

namespace ComposioGen.Integration.Tests;

/// <summary>A ledger in memory that outlives the runs that use it.</summary>
internal sealed class SurvivingLedger : IImportLedger, IImportLedgerSession
{
    private readonly ConcurrentDictionary<ImportKey, List<ListedAccount>> _listed = [];
    private string? _keyCheck;

    /// <summary>What is remembered.</summary>
    public ConcurrentDictionary<ImportKey, ImportEntry> Entries { get; } = [];

    /// <summary>Every entry that was ever saved, in their order.</summary>
    public ConcurrentQueue<ImportEntry> Saved { get; } = [];

    /// <summary>What the last run said it is about.</summary>
    public ImportScope? Scope { get; private set; }

    public bool CanCompareHashes { get; private set; }

    /// <summary>Whether a run holds the ledger.</summary>
    public bool IsOpen { get; private set; }

    public ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        Scope = scope;
        CanCompareHashes = (_keyCheck ??= scope.KeyCheck) == scope.KeyCheck;
        _listed.Clear();
        IsOpen = true;
        return new(this);
    }

    public ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken) => new(Entries.GetValueOrDefault(key));

    public ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken)
    {
        Entries[entry.Key] = entry;
        Saved.Enqueue(entry);
        return default;
    }

    public ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken) => default;

    public ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken)
    {
        foreach (var account in accounts)
        {
            _listed.GetOrAdd(account.Key, _ => []).Add(account);
        }

        return default;
    }

    public ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken) =>
        new(_listed.GetValueOrDefault(key) ?? []);

    public ValueTask DisposeAsync()
    {
        IsOpen = false;
        return default;
    }
}
