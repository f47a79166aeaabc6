using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>
/// Serializes the calls on one client that connect the same user to the same auth config, so that the second call finds the account of the first.
/// Calls that allow multiple accounts do not wait. Other clients and processes are not synchronized: the API has no lock, so they may still create
/// two accounts at the same time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionTurn : IDisposable
{
    private readonly ConnectionTurns _turns;
    private readonly (string UserId, string AuthConfigId) _key;
    private readonly bool _isHeld;

    private ConnectionTurn(ConnectionTurns turns, (string UserId, string AuthConfigId) key, bool isHeld) => (_turns, _key, _isHeld) = (turns, key, isHeld);

    /// <summary>Waits until the previous call has completed.</summary>
    /// <param name="transport">The transport; all its clients are synchronized.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="allowMultiple">Whether the user may have several accounts; the call then does not wait.</param>
    /// <param name="ct">A token to cancel the wait.</param>
    /// <returns>The turn, which ends when it is disposed of.</returns>
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

    /// <summary>Adds the account that the previous call created, when the list of active accounts does not contain it yet.</summary>
    /// <param name="known">The IDs of the listed active accounts.</param>
    /// <param name="getStatus">A delegate that returns the status of an account.</param>
    /// <returns>The IDs of the active accounts.</returns>
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

    /// <summary>Records the account that this call created.</summary>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    public void Created(string connectedAccountId) => _turns.Remember(_key, connectedAccountId);

    /// <summary>Allows the next call to proceed.</summary>
    public void Dispose()
    {
        if (_isHeld)
        {
            _turns.Leave(_key);
        }
    }
}
