using System.Collections.Concurrent;
using Composio;

namespace WebApp.Webhooks;

/// <summary>Stores the notices of all users in memory. Your own application can store them in its database, or send a message.</summary>
internal sealed class ExpiryNotices
{
    private readonly ConcurrentDictionary<string, ExpiryNotice> _byAccount = new();

    /// <summary>Adds a notice. A repeated delivery has no effect.</summary>
    public void Add(ConnectedAccount account) =>
        _byAccount[account.Id] = new ExpiryNotice(account.AuthConfig.Id, account.Toolkit.Slug, account.StatusReason ?? "It has expired.");

    /// <summary>Returns the notices about a user's accounts that are still expired and were not replaced by an active account.</summary>
    public IReadOnlyList<ExpiryNotice> Of(IReadOnlyList<ConnectedAccount> accounts)
    {
        var connected = accounts.Where(account => account.Status == ConnectionStatus.Active).Select(account => account.AuthConfig.Id).ToHashSet();
        return [.. accounts
            .Where(account => account.Status == ConnectionStatus.Expired && !connected.Contains(account.AuthConfig.Id))
            .Select(account => _byAccount.GetValueOrDefault(account.Id))
            .OfType<ExpiryNotice>()];
    }
}
