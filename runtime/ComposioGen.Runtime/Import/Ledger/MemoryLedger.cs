namespace Composio.Runtime;

/// <summary>Stores the entries of an import in memory for the duration of the run.</summary>
internal sealed class MemoryLedger : IImportLedgerSession
{
    private readonly object _gate = new();
    private readonly Dictionary<ImportKey, ImportEntry> _entries = [];
    private readonly Dictionary<ImportKey, List<ListedAccount>> _listed = [];

    /// <inheritdoc/>
    public bool CanCompareHashes => true;

    /// <inheritdoc/>
    public ValueTask<ImportEntry?> FindAsync(ImportKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new(_entries.GetValueOrDefault(key));
        }
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(ImportEntry entry, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _entries[entry.Key] = entry;
            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask ClearListedAsync(string authConfigId, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public ValueTask AddListedAsync(IReadOnlyList<ListedAccount> accounts, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var account in accounts)
            {
                if (!_listed.TryGetValue(account.Key, out var known))
                {
                    _listed.Add(account.Key, known = new(1));
                }

                known.Add(account);
            }

            return default;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ListedAccount>> FindListedAsync(ImportKey key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new(_listed.TryGetValue(key, out var known) ? known : []);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}
