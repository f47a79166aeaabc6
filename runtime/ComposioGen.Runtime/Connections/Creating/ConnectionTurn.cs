using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>
/// The turn of one call that connects a user to an auth config: on one client such calls run one after the other, so that the second sees
/// the account of the first. Calls that allow multiple accounts do not wait. Other processes and other clients are not waited for: the API
/// has no lock, so two of them at the same time can still create two accounts.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionTurn : IDisposable
{
    private readonly ConnectionTurns _turns;
    private readonly (string UserId, string AuthConfigId) _key;
    private readonly bool _isHeld;

    private ConnectionTurn(ConnectionTurns turns, (string UserId, string AuthConfigId) key, bool isHeld) => (_turns, _key, _isHeld) = (turns, key, isHeld);

    /// <summary>Waits for the turn.</summary>
    /// <param name="transport">The transport; its clients share their turns.</param>
    /// <param name="userId">The user.</param>
    /// <param name="authConfigId">The auth config.</param>
    /// <param name="allowMultiple">Whether the user may have several accounts, so that nothing is waited for.</param>
    /// <param name="ct">A token to cancel the wait.</param>
    /// <returns>The turn, until it is disposed of.</returns>
    public static async Task<ConnectionTurn> EnterAsync(ComposioTransport transport, string userId, string authConfigId, bool allowMultiple, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var turns = transport.Shared<ConnectionTurns>();
        var key = (userId, authConfigId);
        if (!allowMultiple)
        {
            await turns.EnterAsync(key, ct).ConfigureAwait(false);
        }

        return new(turns, key, isHeld: !allowMultiple);
    }

    /// <summary>Adds the account that the call before has created while this one waited, when the list of active accounts does not show it yet.</summary>
    /// <param name="known">The active accounts of the list.</param>
    /// <param name="getStatus">Returns the status of an account.</param>
    /// <returns>The active accounts with that one, when it is active.</returns>
    public async Task<IReadOnlyList<string>> AddCreatedAsync(IReadOnlyList<string> known, Func<string, Task<string>> getStatus)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(getStatus);
        if (!_isHeld || _turns.LastCreated(_key) is not { } id || known.Contains(id))
        {
            return known;
        }

        try
        {
            return ConnectionVerdict.IsActive(await getStatus(id).ConfigureAwait(false)) ? [.. known, id] : known;
        }
        catch (ComposioNotFoundException)
        {
            // Deleted since.
            return known;
        }
    }

    /// <summary>Remembers the account that the call has created.</summary>
    /// <param name="connectedAccountId">The account.</param>
    public void Created(string connectedAccountId) => _turns.Remember(_key, connectedAccountId);

    /// <summary>Lets the next call go on.</summary>
    public void Dispose()
    {
        if (_isHeld)
        {
            _turns.Leave(_key);
        }
    }
}
