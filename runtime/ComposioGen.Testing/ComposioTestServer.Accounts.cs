using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <content>Ways to look at accounts and to move them, as users and providers would.</content>
public sealed partial class ComposioTestServer
{
    /// <summary>All accounts as they are now, in the order they were made; deleted ones too.</summary>
    public IReadOnlyList<AccountSnapshot> Accounts
    {
        get
        {
            lock (_backend.Gate)
            {
                var now = _backend.Now;
                return [.. _backend.Accounts.All.Select(account => Snapshot(account, now))];
            }
        }
    }

    /// <summary>One account as it is now, a deleted one too.</summary>
    /// <param name="accountId">The account.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public AccountSnapshot Account(string accountId) => With(accountId, Snapshot);

    /// <summary>The credentials of an account as they were handed over, unmasked: the members of <c>val</c> without its status.</summary>
    /// <param name="accountId">The account.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public JsonObject CredentialsOf(string accountId) => With(accountId, (account, _) => account.Credentials.Copy());

    /// <summary>Lets the user finish a consent flow: the account becomes <c>ACTIVE</c>.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="credentials">What the provider gives out; null makes up what the scheme requires.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    /// <exception cref="InvalidOperationException">No flow is under way, or its time is over.</exception>
    public void CompleteLink(string accountId, JsonObject? credentials = null) => With(accountId, (account, now) =>
    {
        RequirePending(account);
        foreach (var (name, value) in credentials ?? [])
        {
            account.Credentials[name] = value?.DeepClone();
        }

        PlaceholderCredentials.Complete(account.Credentials, account.AuthConfig);
        account.Activate(now);
        return account;
    });

    /// <summary>Lets a consent flow fail: the account becomes <c>FAILED</c>.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="reason">The status reason.</param>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    /// <exception cref="InvalidOperationException">No flow is under way, or its time is over.</exception>
    public void FailLink(string accountId, string reason) => With(accountId, (account, now) =>
    {
        RequirePending(account);
        account.Become(AccountStatus.Failed, reason, now);
        return account;
    });

    /// <summary>
    /// Holds back a consent flow until the app has called <c>complete_auth</c>, as projects with a verifier URL have it.
    /// </summary>
    /// <param name="accountId">The account, with a flow under way.</param>
    /// <returns>The session URI that the call takes; good for one use within 10 minutes.</returns>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    /// <exception cref="InvalidOperationException">No flow is under way, or its time is over.</exception>
    public string BeginIdentityVerification(string accountId) => With(accountId, (account, now) =>
    {
        RequirePending(account);
        return _backend.OpenSession(account, now);
    });

    /// <summary>Puts an account into a status, whatever it is in.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="status">The status, such as <c>EXPIRED</c>.</param>
    /// <param name="reason">The status reason; null for none.</param>
    /// <exception cref="ArgumentException">There is no such account or no such status.</exception>
    public void SetStatus(string accountId, string status, string? reason = null)
    {
        RequireStatus(status);
        With(accountId, (account, _) => Put(account, status, reason));
    }

    private Account Put(Account account, string status, string? reason)
    {
        if (status == AccountStatus.Initiated)
        {
            _backend.BeginConsent(account, _backend.Now);
            return account;
        }

        if (status is AccountStatus.Active or AccountStatus.Inactive)
        {
            PlaceholderCredentials.Complete(account.Credentials, account.AuthConfig);
        }
        else if (status == AccountStatus.Revoked && AccountStatus.IsPending(account.Status) && !account.Scheme.HasRevokedState)
        {
            // Its connection keeps the status from before, and only one that was active can be revoked.
            Put(account, AccountStatus.Active, null);
        }

        account.Become(status, reason, _backend.Now);
        return account;
    }

    private T With<T>(string accountId, Func<Account, DateTimeOffset, T> use)
    {
        lock (_backend.Gate)
        {
            var account = _backend.Accounts.Find(accountId)
                ?? throw new ArgumentException($"The server has no account '{accountId}'.", nameof(accountId));
            var now = _backend.Now;
            account.Settle(now);
            return use(account, now);
        }
    }

    private static AccountSnapshot Snapshot(Account account, DateTimeOffset now)
    {
        account.Settle(now);
        return new AccountSnapshot
        {
            Id = account.Id,
            UserId = account.UserId,
            AuthConfigId = account.AuthConfig.Id,
            ToolkitSlug = account.AuthConfig.Toolkit.Slug,
            Scheme = account.Scheme.Name,
            Status = account.Status,
            StatusReason = account.StatusReason,
            Alias = account.Alias,
            IsShared = account.Sharing.IsShared,
            IsDeleted = account.IsDeleted,
            CreatedAt = account.CreatedAt,
        };
    }

    private static void RequirePending(Account account)
    {
        if (!AccountStatus.IsPending(account.Status))
        {
            throw new InvalidOperationException($"Account {account.Id} has no consent flow under way: it is {account.Status}.");
        }
    }

    private static void RequireStatus(string status)
    {
        if (!AccountStatus.All.Contains(status))
        {
            throw new ArgumentException($"'{status}' is no status; there are {string.Join(", ", AccountStatus.All)}.", nameof(status));
        }
    }
}
