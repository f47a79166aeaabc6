using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <content>Reads accounts and changes them as users and providers would.</content>
public sealed partial class ComposioTestServer
{
    /// <summary>Gets all accounts in their current state, in the order of creation, including deleted ones.</summary>
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

    /// <summary>Returns an account in its current state, including deleted ones.</summary>
    /// <param name="accountId">The ID of the account.</param>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    public AccountSnapshot Account(string accountId) => With(accountId, Snapshot);

    /// <summary>Returns the unmasked credentials of an account as they were sent: the members of <c>val</c> without its status.</summary>
    /// <param name="accountId">The ID of the account.</param>
    /// <returns>A copy of the credentials.</returns>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    public JsonObject CredentialsOf(string accountId) => With(accountId, (account, _) => account.Credentials.Copy());

    /// <summary>Completes a consent flow: the account becomes <c>ACTIVE</c>.</summary>
    /// <param name="accountId">The ID of the account.</param>
    /// <param name="credentials">The credentials that the provider issues; null for placeholders of the required ones.</param>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    /// <exception cref="InvalidOperationException">No flow is pending, or it has expired.</exception>
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

    /// <summary>Fails a consent flow: the account becomes <c>FAILED</c>.</summary>
    /// <param name="accountId">The ID of the account.</param>
    /// <param name="reason">The reason for the status.</param>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    /// <exception cref="InvalidOperationException">No flow is pending, or it has expired.</exception>
    public void FailLink(string accountId, string reason) => With(accountId, (account, now) =>
    {
        RequirePending(account);
        account.Become(AccountStatus.Failed, reason, now);
        return account;
    });

    /// <summary>Suspends a consent flow until the application has called <c>complete_auth</c>, as in projects with a verifier URL.</summary>
    /// <param name="accountId">The ID of the account, with a pending flow.</param>
    /// <returns>The session URI to pass to the call; it can be used once, within 10 minutes.</returns>
    /// <exception cref="ArgumentException">The account does not exist.</exception>
    /// <exception cref="InvalidOperationException">No flow is pending, or it has expired.</exception>
    public string BeginIdentityVerification(string accountId) => With(accountId, (account, now) =>
    {
        RequirePending(account);
        return _backend.OpenSession(account, now);
    });

    /// <summary>Sets the status of an account, regardless of its current status.</summary>
    /// <param name="accountId">The ID of the account.</param>
    /// <param name="status">The new status, such as <c>EXPIRED</c>.</param>
    /// <param name="reason">The reason for the status; null for none.</param>
    /// <exception cref="ArgumentException">The account or the status does not exist.</exception>
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
                ?? throw new ArgumentException($"The account '{accountId}' does not exist.", nameof(accountId));
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
            throw new InvalidOperationException($"Account {account.Id} has no pending consent flow; its status is {account.Status}.");
        }
    }

    private static void RequireStatus(string status)
    {
        if (!AccountStatus.All.Contains(status))
        {
            throw new ArgumentException($"'{status}' is not a status. Statuses: {string.Join(", ", AccountStatus.All)}.", nameof(status));
        }
    }
}
