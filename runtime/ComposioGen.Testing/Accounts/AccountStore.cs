namespace Composio.Testing;

/// <summary>
/// All accounts, found by id, by user and by user and auth config without a scan. Guarded by the backend's lock.
/// </summary>
internal sealed class AccountStore
{
    private readonly List<Account> _all = [];
    private readonly Dictionary<string, Account> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Account>> _byUser = new(StringComparer.Ordinal);
    private readonly Dictionary<(string UserId, string AuthConfigId), List<Account>> _byUserAndAuthConfig = [];
    private readonly Dictionary<(string UserId, string Toolkit, string Alias), Account> _byAlias = [];

    /// <summary>Every account that was ever made, in that order.</summary>
    public IReadOnlyList<Account> All => _all;

    /// <summary>The order number of the next account.</summary>
    public long NextSequence => _all.Count + 1;

    /// <summary>The account with an id, deleted ones too; null when there is none.</summary>
    public Account? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The accounts of a user, in the order they were made.</summary>
    public IReadOnlyList<Account> OfUser(string userId) => _byUser.GetValueOrDefault(userId) ?? [];

    /// <summary>The accounts of a user with an auth config, in the order they were made.</summary>
    public IReadOnlyList<Account> OfUser(string userId, string authConfigId) =>
        _byUserAndAuthConfig.GetValueOrDefault((userId, authConfigId)) ?? [];

    /// <summary>The account that has an alias among a user's accounts of a toolkit.</summary>
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

    /// <summary>Gives an account another alias, or none. The caller has made sure that it is free.</summary>
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

    /// <summary>Takes an account out of every response and frees its alias; the row stays.</summary>
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
