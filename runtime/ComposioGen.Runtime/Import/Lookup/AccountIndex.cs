using System.Collections.Concurrent;

namespace Composio.Runtime;

/// <summary>
/// Provides the accounts that existed before the import used an auth config. Its list is read once and stored in the ledger for the duration
/// of the run. When the list is unreliable, because accounts have no user or the pages end too early, each user is looked up separately.
/// </summary>
internal sealed class AccountIndex(AccountLister lister, IImportLedgerSession ledger, bool allowMultiple, CancellationToken runEnds)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _listed = new(StringComparer.Ordinal);

    // Those with an account that cannot be used; nearly always empty.
    private readonly ConcurrentDictionary<ImportKey, bool> _unclear = new();

    /// <summary>Returns the accounts of a record, newest first, with those whose ID or status cannot be read.</summary>
    /// <returns>Null when the accounts cannot be determined: the API reads a user ID that contains a comma as two.</returns>
    /// <exception cref="ComposioException">The request failed.</exception>
    public async Task<IReadOnlyList<ListedAccount>?> FindAsync(ImportKey key, CancellationToken ct)
    {
        var isComplete = await _listed.GetOrAdd(key.AuthConfigId, id => new(() => ListAsync(id))).Value.WaitAsync(ct).ConfigureAwait(false);
        var listed = await ledger.FindListedAsync(key, ct).ConfigureAwait(false);
        if ((isComplete && !_unclear.ContainsKey(key)) || listed.Any(static account => ConnectionVerdict.IsActive(account.Status)))
        {
            return listed;
        }

        if (key.UserId.Contains(','))
        {
            return allowMultiple ? listed : null;
        }

        var accounts = await lister.OfUserAsync(key.UserId, key.AuthConfigId, ct).ConfigureAwait(false);
        return [.. accounts.Where(account => Fits(account, key)).Select(account => new ListedAccount(key, account.Id, account.Status, account.CreatedAt))];
    }

    /// <summary>Returns whether an account of the record's user matches the record.</summary>
    public bool Fits(ListedConnection account, ImportKey key) => !allowMultiple || account.Alias == key.Alias;

    // Whether the list is complete for all users.
    private async Task<bool> ListAsync(string authConfigId)
    {
        await ledger.ClearListedAsync(authConfigId, runEnds).ConfigureAwait(false);
        long found = 0;
        long announced = 0;
        var allHaveUsers = true;
        var isEndless = false;
        HashSet<string> previous = [];
        try
        {
            await foreach (var page in lister.OfAuthConfigAsync(authConfigId, runEnds).ConfigureAwait(false))
            {
                // An account that is created meanwhile moves others to the next page, where they are not counted again.
                found += page.Accounts.Count(account => !previous.Contains(account.Id));
                previous = page.Accounts.Select(static account => account.Id).ToHashSet(StringComparer.Ordinal);
                isEndless |= page.IsRepeated;
                announced = Math.Max(announced, page.TotalItems ?? 0);
                allHaveUsers &= page.Accounts.All(static account => account.UserId is not null);
                var listed = Listed(authConfigId, page.Accounts).ToLookup(static account => UnreadableAccount.MayBeActive(account.ConnectedAccountId, account.Status));
                foreach (var account in listed[true])
                {
                    _unclear[account.Key] = true;
                }

                await ledger.AddListedAsync([.. listed[false].Where(static account => account.ConnectedAccountId.Length > 0)], runEnds).ConfigureAwait(false);
            }
        }
        catch (ComposioException failure) when (!RunFault.EndsRun(failure))
        {
            return false;
        }

        return allHaveUsers && !isEndless && found >= announced;
    }

    private IEnumerable<ListedAccount> Listed(string authConfigId, IEnumerable<ListedConnection> accounts) => accounts
        .Where(static account => account.UserId is not null)
        .Select(account => new ListedAccount(new(authConfigId, account.UserId!, allowMultiple ? account.Alias : null), account.Id, account.Status, account.CreatedAt));
}
