namespace Composio.Runtime;

/// <summary>
/// Looks at accounts that the ledger knows by id. The list of accounts may lag behind the creates, so that an account that it does not show
/// is asked for by its id before anything is created.
/// </summary>
internal sealed class LedgerAccounts(ComposioTransport transport, ImportOperations operations, AccountLister lister)
{
    /// <summary>Reads the account.</summary>
    /// <returns>The account; null when the API says that there is none.</returns>
    /// <exception cref="ComposioException">The API cannot be asked.</exception>
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
        await foreach (var account in lister.WithIdsAsync([accountId], ct).ConfigureAwait(false))
        {
            if (account.Id == accountId)
            {
                return account;
            }
        }

        return null;
    }
}
