namespace Composio.Testing;

/// <summary>Represents the filters and the order of a list call.</summary>
internal sealed class AccountQuery
{
    private static readonly string[] OrderBys = ["created_at", "updated_at"];
    private static readonly string[] Directions = ["asc", "desc"];
    private static readonly string[] AccountTypes = ["PRIVATE", "SHARED", "ALL"];

    private readonly HashSet<string>? _toolkits;
    private readonly HashSet<string>? _statuses;
    private readonly HashSet<string>? _authConfigs;
    private readonly HashSet<string>? _users;
    private readonly HashSet<string>? _ids;
    private readonly string _accountType;

    /// <summary>Parses the filters.</summary>
    /// <exception cref="ApiErrorException">A value is unknown.</exception>
    public AccountQuery(QueryValues query)
    {
        _toolkits = query.Set("toolkit_slugs", ignoreCase: true);
        _statuses = query.Set("statuses", AccountStatus.All);
        _authConfigs = query.Set("auth_config_ids");
        _users = query.Set("user_ids");
        _ids = query.Set("connected_account_ids");
        _accountType = query.OneOf("account_type", AccountTypes) ?? "PRIVATE";
        ByUpdate = query.OneOf("order_by", OrderBys) == "updated_at";
        Descending = query.OneOf("order_direction", Directions) != "asc";
    }

    /// <summary>Gets whether accounts are ordered by their last update instead of their creation.</summary>
    public bool ByUpdate { get; }

    /// <summary>Gets whether the newest accounts come first.</summary>
    public bool Descending { get; }

    /// <summary>Returns the position of an account in the order.</summary>
    public (long Key, long Sequence) PositionOf(Account account) =>
        (ByUpdate ? account.UpdatedAt.UtcTicks : account.Sequence, account.Sequence);

    /// <summary>Returns the matching accounts in order, without those that the list does not show yet.</summary>
    public List<Account> Run(AccountStore store, DateTimeOffset now, TimeSpan listDelay)
    {
        var matches = new List<Account>();
        foreach (var account in Candidates(store))
        {
            account.Settle(now);
            if (account.CreatedAt + listDelay <= now && Matches(account))
            {
                matches.Add(account);
            }
        }

        if (ByUpdate)
        {
            matches.Sort((left, right) => PositionOf(left).CompareTo(PositionOf(right)));
        }

        if (Descending)
        {
            matches.Reverse();
        }

        return matches;
    }

    // Uses the narrowest index for the filters; results from several lists are sorted again.
    private IEnumerable<Account> Candidates(AccountStore store)
    {
        if (_ids is not null)
        {
            return InOrder(_ids.Select(store.Find).OfType<Account>());
        }

        if (_users is null)
        {
            return store.All;
        }

        var lists = _authConfigs is null
            ? _users.Select(store.OfUser).ToList()
            : [.. _users.SelectMany(user => _authConfigs.Select(authConfig => store.OfUser(user, authConfig)))];
        return lists.Count == 1 ? lists[0] : InOrder(lists.SelectMany(list => list));
    }

    private static IOrderedEnumerable<Account> InOrder(IEnumerable<Account> accounts) => accounts.OrderBy(account => account.Sequence);

    private bool Matches(Account account) =>
        !account.IsDeleted
        && (_accountType == "ALL" || account.Sharing.IsShared == (_accountType == "SHARED"))
        && Has(_statuses, account.Status)
        && Has(_users, account.UserId)
        && Has(_authConfigs, account.AuthConfig.Id)
        && Has(_toolkits, account.AuthConfig.Toolkit.Slug);

    private static bool Has(HashSet<string>? wanted, string value) => wanted is null || wanted.Contains(value);
}
