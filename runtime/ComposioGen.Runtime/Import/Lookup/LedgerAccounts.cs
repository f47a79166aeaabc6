namespace Composio.Runtime;

/// <summary>
/// Reads accounts by their ID in the ledger. The list of accounts may lag behind creates, so an account that is not listed is requested by
/// its ID before a new one is created.
/// </summary>
internal sealed class LedgerAccounts(ComposioTransport transport, ImportOperations operations, AccountLister lister)
{
    /// <summary>Reads the account.</summary>
    /// <returns>The account; null when the API reports that it does not exist.</returns>
    /// <exception cref="ComposioException">The request failed.</exception>
    public async Task<ListedConnection?> FindAsync(string accountId, CancellationToken ct)
    {
        if (operations.GetAccount is not { } get)
        {
            return operations.ListsByAccount ? await FindInListAsync(accountId, ct).ConfigureAwait(false) : null;
        }

        try
        {
            var account = ListedConnection.Read(await transport.SendAsync(ImportOperations.Request(get, accountId), JsonRead.Element, ct).ConfigureAwait(false));
            return account with { Id = accountId };
        }
        catch (ComposioNotFoundException)
        {
            return null;
        }
        catch (ComposioGoneException)
        {
            return null;
        }
    }

    private async Task<ListedConnection?> FindInListAsync(string accountId, CancellationToken ct)
    {
        var isUnreadable = false;
        await foreach (var account in lister.WithIdsAsync([accountId], ct).ConfigureAwait(false))
        {
            if (account.Id == accountId)
            {
                return account;
            }

            isUnreadable |= account.Id.Length == 0;
        }

        return isUnreadable ? throw new ComposioResponseException($"The account '{accountId}' may be listed, but an ID in the list cannot be read.") : null;
    }
}
