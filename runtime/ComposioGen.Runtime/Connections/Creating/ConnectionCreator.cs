using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>
/// Creates a connected account or a link without ever sending the request twice blindly. When the create fails so that the API may have
/// acted on it (timeout, lost connection, 408, 5xx, an answer that cannot be read), the accounts of the user on the auth config are
/// listed, all statuses and newest first. An account counts as the one that was made when it is not older than the start by the
/// server's own clock (or, without an alias, up to five seconds older: then it is only named in the error, because the clocks of the API's
/// parts may differ), was not among the active accounts before, was not given to another call of this client, and has the alias that
/// was sent, if one was. Exactly one such account is the result of a create; in every other case the error says what was found.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionCreator
{
    private readonly ComposioTransport _transport;
    private readonly ConnectionSearch _search;
    private readonly ClaimedConnections _claimed;

    /// <summary>Describes the connection that is about to be made.</summary>
    /// <param name="transport">The way to the API.</param>
    /// <param name="list">The operation that lists accounts.</param>
    /// <param name="userId">The user.</param>
    /// <param name="authConfigId">The auth config.</param>
    public ConnectionCreator(ComposioTransport transport, ComposioOperation list, string userId, string authConfigId)
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(list);
        _transport = transport;
        _claimed = transport.Shared<ClaimedConnections>();
        _search = new ConnectionSearch(this, transport, list, userId, authConfigId);
    }

    /// <summary>The name that the new account is to have; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>The accounts that were there before.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>Whether the list has to be asked for shared accounts too.</summary>
    public bool AsksForShared { get; init; }

    /// <summary>Creates the account, or finds the one that was made although the answer did not come through.</summary>
    /// <typeparam name="TBody">What the body is.</typeparam>
    /// <param name="create">The request that creates; it is sent once.</param>
    /// <param name="body">Its body.</param>
    /// <param name="write">Writes the body.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">The body holds what the transport refuses to send.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">The create failed, and it is not certain which account it made, or whether it made one.</exception>
    /// <exception cref="ComposioException">The create failed, and made no account.</exception>
    /// <exception cref="OperationCanceledException">
    /// The caller gave up. When that was during the search, the inner exception is the <see cref="ConnectionOutcomeUnknownException"/> that
    /// says that an account may exist.
    /// </exception>
    public async Task<CreatedConnection> CreateAsync<TBody>(ComposioRequest create, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        var begin = _transport.ServerClock.EarliestNow;
        try
        {
            var started = await _transport.SendAsync(create, body, write, CreatedConnection.ReadFrom, ct).ConfigureAwait(false);
            _claimed.Claim(started.Id, _transport.TimeProvider.GetUtcNow());
            return started;
        }
        catch (ComposioException fault) when (AmbiguousFailure.Is(fault))
        {
            var found = await SearchAsync(fault, begin, "The account", ct).ConfigureAwait(false);
            if (found is { Accounts: [var only], IsComplete: true, IsCertain: true } && _claimed.Claim(only.Id, _transport.TimeProvider.GetUtcNow()))
            {
                TransportLog.Reconciled(_transport.Logger, only.Id);
                return new CreatedConnection(only.Id, only.Status, only.RedirectUrl);
            }

            throw UnresolvedCreate.Error(fault, found, "The account");
        }
    }

    /// <summary>
    /// Creates the link. When the answer did not come through, the account is looked for to say so in the error, but never returned:
    /// nothing but the answer tells the URL to send the user to.
    /// </summary>
    /// <typeparam name="TBody">What the body is.</typeparam>
    /// <param name="create">The request that creates; it is sent once.</param>
    /// <param name="body">Its body.</param>
    /// <param name="write">Writes the body.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">The body holds what the transport refuses to send.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">The create failed, and may have made an account.</exception>
    /// <exception cref="ComposioException">The create failed, and made no account.</exception>
    /// <exception cref="OperationCanceledException">
    /// The caller gave up. When that was during the search, the inner exception is the <see cref="ConnectionOutcomeUnknownException"/> that
    /// says that an account may exist.
    /// </exception>
    public async Task<CreatedLink> LinkAsync<TBody>(ComposioRequest create, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        var begin = _transport.ServerClock.EarliestNow;
        try
        {
            var started = await _transport.SendAsync(create, body, write, CreatedLink.ReadFrom, ct).ConfigureAwait(false);
            _claimed.Claim(started.Id, _transport.TimeProvider.GetUtcNow());
            return started;
        }
        catch (ComposioException fault) when (AmbiguousFailure.Is(fault))
        {
            var found = await SearchAsync(fault, begin, "The link", ct).ConfigureAwait(false);
            throw UnresolvedCreate.Error(fault, found, "The link");
        }
    }

    // A caller who gives up must still learn that an account may exist: nobody else will tell.
    private async Task<ConnectionSearchResult> SearchAsync(ComposioException fault, DateTimeOffset? begin, string subject, CancellationToken ct)
    {
        try
        {
            return await _search.RunAsync(begin, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            TransportLog.SearchCancelled(_transport.Logger);
            var unknown = UnresolvedCreate.Error(fault, new([], IsComplete: false), subject);
            throw new OperationCanceledException("The call was cancelled while it looked for the account that its request may have made.", unknown, ct);
        }
    }
}
