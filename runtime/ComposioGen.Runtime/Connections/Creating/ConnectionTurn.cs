using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>
/// Serializes the calls on one client that connect the same user to the same auth config, so that each call finds the accounts that earlier
/// calls have created, even while the list of accounts does not contain them yet. Calls that allow multiple accounts do not wait. Other
/// clients and processes are not synchronized: the API has no lock, so they may still create two accounts at the same time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionTurn : IDisposable
{
    private readonly ComposioTransport _transport;
    private readonly (string UserId, string AuthConfigId) _key;
    private readonly string _scheme;
    private readonly bool _isHeld;

    private ConnectionTurn(ComposioTransport transport, (string UserId, string AuthConfigId) key, string scheme, bool isHeld) =>
        (_transport, _key, _scheme, _isHeld) = (transport, key, scheme, isHeld);

    /// <summary>Waits until the previous call has completed.</summary>
    /// <param name="transport">The transport; all its clients are synchronized.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="scheme">The auth scheme of the credentials; empty when there are none.</param>
    /// <param name="allowMultiple">Whether the user may have several accounts; the call then does not wait.</param>
    /// <param name="ct">A token to cancel the wait.</param>
    /// <returns>The turn, which ends when it is disposed of.</returns>
    public static async Task<ConnectionTurn> EnterAsync(ComposioTransport transport, string userId, string authConfigId, string scheme, bool allowMultiple, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var key = (userId, authConfigId);
        if (!allowMultiple)
        {
            await transport.Shared<ConnectionTurns>().EnterAsync(key, ct).ConfigureAwait(false);
        }

        return new(transport, key, scheme, isHeld: !allowMultiple);
    }

    /// <summary>Adds an account that an earlier call has created, when the list of active accounts does not contain it yet.</summary>
    /// <param name="known">The IDs of the listed active accounts.</param>
    /// <param name="getStatus">A delegate that returns the status of an account; null when it does not exist.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The IDs of the accounts.</returns>
    public async Task<IReadOnlyList<string>> AddCreatedAsync(IReadOnlyList<string> known, Func<string, Task<string?>> getStatus, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(getStatus);
        return known.Count == 0 && await FindCreatedAsync(getStatus, ct).ConfigureAwait(false) is { } created ? [created.Id] : known;
    }

    /// <summary>Finds an account that an earlier call has created.</summary>
    /// <returns>The newest account that is active or becomes active without its user; null for none, and when multiple accounts are allowed.</returns>
    internal async Task<CreatedConnection?> FindCreatedAsync(Func<string, Task<string?>> getStatus, CancellationToken ct)
    {
        foreach (var recent in _isHeld ? _transport.Shared<RecentConnections>().Find(_key, _scheme, _transport.TimeProvider) : [])
        {
            if (await recent.FindAsync(getStatus, _transport, ct).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Records the account that this call created.</summary>
    /// <param name="created">The account.</param>
    public void Created(CreatedConnection created)
    {
        ArgumentNullException.ThrowIfNull(created);
        _transport.Shared<RecentConnections>().Add(_key, _scheme, created, _transport.TimeProvider);
    }

    /// <summary>Allows the next call to proceed.</summary>
    public void Dispose()
    {
        if (_isHeld)
        {
            _transport.Shared<ConnectionTurns>().Leave(_key);
        }
    }
}
