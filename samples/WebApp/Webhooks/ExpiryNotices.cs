using System.Collections.Concurrent;
using Composio;

namespace WebApp.Webhooks;

/// <summary>The notices of all users, in memory. An application of yours keeps them in its database, or sends a message.</summary>
internal sealed class ExpiryNotices
{
    private readonly ConcurrentDictionary<string, ExpiryNotice> _byAccount = new();

    /// <summary>Adds a notice. An event that is delivered again changes nothing.</summary>
    public void Add(ConnectedAccount account) =>
        _byAccount[account.Id] = new ExpiryNotice(account.AuthConfig.Id, account.Toolkit.Slug, account.StatusReason ?? "It has expired.");

    /// <summary>Returns the notices about a user's accounts that are still expired, and have no active one in their place.</summary>
    public IReadOnlyList<ExpiryNotice> Of(IReadOnlyList<ConnectedAccount> accounts)
    {
        var connected = accounts.Where(account => account.Status == ConnectionStatus.Active).Select(account => account.AuthConfig.Id).ToHashSet();
        return [.. accounts
            .Where(account => account.Status == ConnectionStatus.Expired && !connected.Contains(account.AuthConfig.Id))
            .Select(account => _byAccount.GetValueOrDefault(account.Id))
            .OfType<ExpiryNotice>()];
    }
}
