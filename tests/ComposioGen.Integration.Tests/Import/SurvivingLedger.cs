using System.Collections.Concurrent;
using Shouldly;

namespace ComposioGen.Integration.Tests;

/// <summary>Represents a ledger in memory that is shared by several runs.</summary>
internal sealed class SurvivingLedger : IImportLedger
{
    private string? _keyCheck;

    /// <summary>Gets the entries.</summary>
    public ConcurrentDictionary<ImportKey, ImportEntry> Entries { get; } = [];

    /// <summary>Gets all saved entries, in order.</summary>
    public ConcurrentQueue<ImportEntry> Saved { get; } = [];

    /// <summary>Gets the scope of the last run.</summary>
    public ImportScope? Scope { get; private set; }

    /// <summary>Gets whether a run uses the ledger.</summary>
    public bool IsOpen { get; private set; }

    public ValueTask<IImportLedgerSession> OpenAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        Scope = scope;
        IsOpen = true;
        return new(new Session(this, (_keyCheck ??= scope.KeyCheck) == scope.KeyCheck));
    }

    private sealed class Session(SurvivingLedger ledger, bool canCompareHashes) : IImportLedgerSession
    {
        private readonly ConcurrentDictionary<ImportKey, List<ListedAccount>> _listed = [];

        public bool CanCompareHashes => canCompareHashes;

        public ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken) => new(ledger.Entries.GetValueOrDefault(key));

        public ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken)
        {
            ledger.IsOpen.ShouldBeTrue();
            ledger.Entries[entry.Key] = entry;
            ledger.Saved.Enqueue(entry);
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
            ledger.IsOpen = false;
            return default;
        }
    }
}
