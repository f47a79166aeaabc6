using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>
/// Creates a connected account or a link and never sends an ambiguous request twice. When the create fails although the API may have processed it
/// (timeout, lost connection, 408, 5xx, unreadable response), the user's accounts on the auth config are listed in all statuses, newest first. An
/// account is a candidate when it is not older than the request by the server's clock (without an alias, accounts up to five seconds older are
/// named in the exception only, because the clocks of the API's components may differ), was not among the known active accounts, was not returned
/// to another call of this client, and has the alias that was sent, if any. A create returns the account when there is exactly one candidate;
/// otherwise the exception describes the candidates.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionCreator
{
    private readonly ComposioTransport _transport;
    private readonly ConnectionSearch _search;
    private readonly ClaimedConnections _claimed;

    /// <summary>Initializes the creation of a connection.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="list">The operation that lists accounts.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    public ConnectionCreator(ComposioTransport transport, ComposioOperation list, string userId, string authConfigId)
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(list);
        _transport = transport;
        _claimed = transport.Shared<ClaimedConnections>();
        _search = new ConnectionSearch(this, transport, list, userId, authConfigId);
    }

    /// <summary>Gets the alias of the new account; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets the IDs of the accounts that existed before.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>Gets whether shared accounts must also be listed.</summary>
    public bool IncludesShared { get; init; }

    /// <summary>Creates the account, or returns the created account when the response was lost.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="create">The request that creates the account; it is sent once.</param>
    /// <param name="body">The body of the request.</param>
    /// <param name="write">A delegate that writes the body.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">The body is invalid.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">
    /// The create failed, and it is unknown whether it created an account, or which one.
    /// </exception>
    /// <exception cref="ComposioException">The create failed and created no account.</exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled. When the request may have been sent, the inner exception is the
    /// <see cref="ConnectionOutcomeUnknownException"/> that reports that an account may exist.
    /// </exception>
    public async Task<CreatedConnection> CreateAsync<TBody>(ComposioRequest create, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var begin = _transport.ServerClock.EarliestNow;
        try
        {
            var started = await _transport.SendAsync(create, body, write, CreatedConnection.ReadFrom, ct).ConfigureAwait(false);
            _claimed.Claim(started.Id, _transport.TimeProvider);
            return started;
        }
        catch (ComposioException fault) when (AmbiguousFailure.Is(fault))
        {
            var found = await SearchAsync(fault, begin, "The account", ct).ConfigureAwait(false);
            if (found is { Accounts: [var only], IsComplete: true, IsCertain: true } && _claimed.Claim(only.Id, _transport.TimeProvider))
            {
                TransportLog.Reconciled(_transport.Logger, only.Id);
                return new CreatedConnection(only.Id, only.Status, only.RedirectUrl);
            }

            throw UnresolvedCreate.Error(fault, found, "The account");
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw UnresolvedCreate.Cancelled("The account", ct);
        }
    }

    /// <summary>
    /// Creates the link. When the response was lost, the account is looked up for the exception only and never returned, because only the response
    /// contains the redirect URL.
    /// </summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="create">The request that creates the link; it is sent once.</param>
    /// <param name="body">The body of the request.</param>
    /// <param name="write">A delegate that writes the body.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">The body is invalid.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">The create failed and may have created an account.</exception>
    /// <exception cref="ComposioException">The create failed and created no account.</exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled. When the request may have been sent, the inner exception is the
    /// <see cref="ConnectionOutcomeUnknownException"/> that reports that an account may exist.
    /// </exception>
    public async Task<CreatedLink> LinkAsync<TBody>(ComposioRequest create, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var begin = _transport.ServerClock.EarliestNow;
        try
        {
            var started = await _transport.SendAsync(create, body, write, CreatedLink.ReadFrom, ct).ConfigureAwait(false);
            _claimed.Claim(started.Id, _transport.TimeProvider);
            return started;
        }
        catch (ComposioException fault) when (AmbiguousFailure.Is(fault))
        {
            var found = await SearchAsync(fault, begin, "The link", ct).ConfigureAwait(false);
            throw UnresolvedCreate.Error(fault, found, "The link");
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw UnresolvedCreate.Cancelled("The link", ct);
        }
    }

    // A caller who cancels must still learn that an account may exist.
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
            throw new OperationCanceledException("The call was canceled while it searched for the account that its request may have created.", unknown, ct);
        }
    }
}
