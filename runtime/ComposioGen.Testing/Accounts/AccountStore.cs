namespace Composio.Testing;

/// <summary>Stores all accounts, with indexes by ID, by user, and by user and auth config. Guarded by the backend's lock.</summary>
internal sealed class AccountStore
{
    private readonly List<Account> _all = [];
    private readonly Dictionary<string, Account> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Account>> _byUser = new(StringComparer.Ordinal);
    private readonly Dictionary<(string UserId, string AuthConfigId), List<Account>> _byUserAndAuthConfig = [];
    private readonly Dictionary<(string UserId, string Toolkit, string Alias), Account> _byAlias = [];

    /// <summary>Gets all accounts ever created, in that order.</summary>
    public IReadOnlyList<Account> All => _all;

    /// <summary>Gets the sequence number of the next account.</summary>
    public long NextSequence => _all.Count + 1;

    /// <summary>Returns the account with an ID, including deleted ones; null when there is none.</summary>
    public Account? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the accounts of a user, in the order of creation.</summary>
    public IReadOnlyList<Account> OfUser(string userId) => _byUser.GetValueOrDefault(userId) ?? [];

    /// <summary>Returns the accounts of a user on an auth config, in the order of creation.</summary>
    public IReadOnlyList<Account> OfUser(string userId, string authConfigId) =>
        _byUserAndAuthConfig.GetValueOrDefault((userId, authConfigId)) ?? [];

    /// <summary>Returns the account with an alias among a user's accounts of a toolkit.</summary>
    public Account? WithAlias(string userId, string toolkit, string alias) => _byAlias.GetValueOrDefault((userId, toolkit, alias));

    /// <summary>Adds a new account.</summary>
    public void Add(Account account)
    {
        _all.Add(account);
        _byId.Add(account.Id, account);
        Index(_byUser, account.UserId, account);
        Index(_byUserAndAuthConfig, (account.UserId, account.AuthConfig.Id), account);
        account.AuthConfig.ConnectionCount++;
        if (account.Alias is { } alias)
        {
            _byAlias.Add(AliasKey(account, alias), account);
        }
    }

    /// <summary>Changes or removes the alias of an account. The caller has verified that it is available.</summary>
    public void Rename(Account account, string? alias)
    {
        if (account.Alias is { } old)
        {
            _byAlias.Remove(AliasKey(account, old));
        }

        account.Alias = alias;
        if (alias is not null)
        {
            _byAlias.Add(AliasKey(account, alias), account);
        }
    }

    /// <summary>Removes an account from all responses and releases its alias.</summary>
    public void Delete(Account account, DateTimeOffset now)
    {
        Rename(account, null);
        account.Delete(now);
        account.AuthConfig.ConnectionCount--;
    }

    private static (string UserId, string Toolkit, string Alias) AliasKey(Account account, string alias) =>
        (account.UserId, account.AuthConfig.Toolkit.Slug, alias);

    private static void Index<TKey>(Dictionary<TKey, List<Account>> index, TKey key, Account account)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var accounts))
        {
            index.Add(key, accounts = []);
        }

        accounts.Add(account);
    }
}
