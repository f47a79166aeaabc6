// ConnectedAccountsClient.Connections.g.cs
partial class ConnectedAccountsClient
{

    /// <summary>Connects an account: imports credentials that the caller holds, or starts a flow that needs the user.</summary>
    /// <param name="userId">The user in the caller's own terms.</param>
    /// <param name="authConfigId">The auth config, such as ac_...; imported OAuth tokens need a custom one with the client that issued them.</param>
    /// <param name="state">The credentials, from a builder of AuthScheme; null to start without any.</param>
    /// <param name="options">Alias, callback and the like.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connection; check its Status, or wait for it.</returns>
    /// <exception cref="ArgumentException">An id is empty, or the user id holds a comma and multiple accounts are not allowed.</exception>
    /// <exception cref="MultipleConnectedAccountsException">The user has an active account on this auth config already.</exception>
    /// <exception cref="LegacyConnectedAccountsEndpointRetiredException">Composio-managed OAuth takes no imported tokens: use a custom auth config, or a link.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">The answer did not come through, and it is not certain which account was made, or whether one was. Nothing was sent twice.</exception>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    public virtual async Task<ConnectionRequest> InitiateAsync(string userId, string authConfigId, State? state = null, InitiateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ConnectionGuard.UserId(userId, nameof(userId));
        ConnectionGuard.AuthConfigId(authConfigId, nameof(authConfigId));
        using var turn = await ConnectionTurn.EnterAsync(_transport, userId, authConfigId, options?.AllowMultiple ?? false, cancellationToken).ConfigureAwait(false);
        var known = await CheckExistingAsync(userId, authConfigId, options?.AllowMultiple ?? false, turn, cancellationToken).ConfigureAwait(false);
        var body = new CreateRequest
        {
            AuthConfig = new() { Id = authConfigId },
            Connection = new()
            {
                UserId = userId,
                State = state,
                Alias = options?.Alias,
            },
        };

        var call = new ComposioRequest(CreateOperation).Literal("/api/v3.1/connected_accounts");
        var start = new ConnectionCreator(_transport, ListOperation, userId, authConfigId) { Alias = options?.Alias, Known = known, AsksForShared = false };
        var started = await start.CreateAsync(call, body, JsonWrite.Model<CreateRequest>, cancellationToken).ConfigureAwait(false);
        turn.Created(started.Id);
        return new ConnectionRequest(this, started.Id, started.Status, started.RedirectUrl, expiresAt: null);
    }

    /// <summary>Starts a connection on a page that Composio hosts: send the user to RedirectUrl, then wait. A link lives ten minutes.</summary>
    /// <param name="userId">The user in the caller's own terms.</param>
    /// <param name="authConfigId">The auth config, such as ac_...</param>
    /// <param name="options">Callback, alias and the like.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connection, with RedirectUrl and ExpiresAt.</returns>
    /// <exception cref="ArgumentException">An id is empty, or the user id holds a comma and multiple accounts are not allowed.</exception>
    /// <exception cref="MultipleConnectedAccountsException">The user has an active account on this auth config already.</exception>
    /// <exception cref="ConnectionLinkFailedException">The API refused; the inner exception says why.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">The answer did not come through, and an account may have been made. Nothing was sent twice.</exception>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    public virtual async Task<ConnectionRequest> LinkAsync(string userId, string authConfigId, LinkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ConnectionGuard.UserId(userId, nameof(userId));
        ConnectionGuard.AuthConfigId(authConfigId, nameof(authConfigId));
        var known = await CheckExistingAsync(userId, authConfigId, options?.AllowMultiple ?? false, null, cancellationToken).ConfigureAwait(false);
        var body = new LinkRequest
        {
            UserId = userId,
            AuthConfigId = authConfigId,
            CallbackUrl = options?.CallbackUrl,
            Alias = options?.Alias ?? default,
        };

        var call = new ComposioRequest(LinkOperation).Literal("/api/v3.1/connected_accounts/link");
        var start = new ConnectionCreator(_transport, ListOperation, userId, authConfigId) { Alias = options?.Alias.GetValueOrDefault(), Known = known, AsksForShared = false };
        var started = await start.LinkAsync(call, body, JsonWrite.Model<LinkRequest>, cancellationToken).ConfigureAwait(false);
        return new ConnectionRequest(this, started.Id, "INITIATED", started.RedirectUrl, started.ExpiresAt);
    }

    /// <summary>Waits until a connected account is active.</summary>
    /// <param name="connectedAccountId">The account.</param>
    /// <param name="timeout">How long to wait; null for the client's WaitTimeout, zero for a single check.</param>
    /// <param name="cancellationToken">Ends the wait at once.</param>
    /// <returns>The active account.</returns>
    /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
    /// <exception cref="ConnectionTimeoutException">It was not active in time.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">There is no such account.</exception>
    public virtual Task<Account> WaitForConnectionAsync(string connectedAccountId, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        WaitAsync(connectedAccountId, timeout, expiresAt: null, observed: null, cancellationToken);

    internal Task<Account> WaitAsync(string connectedAccountId, TimeSpan? timeout, DateTimeOffset? expiresAt, Action<string>? observed, CancellationToken cancellationToken) =>
        ConnectionWaiter.WaitAsync(
            connectedAccountId,
            (id, token) => GetAsync(id, cancellationToken: token),
            account =>
            {
                observed?.Invoke(account.Status.Value);
                return new ConnectionObservation(account.Status.Value, account.StatusReason);
            },
            new ConnectionWait(_transport, timeout, expiresAt),
            cancellationToken);

    /// <summary>Switches an account on: it becomes active again.</summary>
    /// <param name="connectedAccountId">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task EnableAsync(string connectedAccountId, CancellationToken cancellationToken = default) =>
        UpdateStatusAsync(connectedAccountId, new Toggle { Enabled = true }, cancellationToken);

    /// <summary>Switches an account off: it becomes inactive and can be switched on again.</summary>
    /// <param name="connectedAccountId">The account.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task DisableAsync(string connectedAccountId, CancellationToken cancellationToken = default) =>
        UpdateStatusAsync(connectedAccountId, new Toggle { Enabled = false }, cancellationToken);

    private async Task<IReadOnlyList<string>> CheckExistingAsync(string userId, string authConfigId, bool allowMultiple, ConnectionTurn? turn, CancellationToken cancellationToken)
    {
        if (!ConnectionGuard.CanBeListed(userId, allowMultiple, nameof(userId)))
        {
            return [];
        }

        var filter = new ListConnectedAccountsRequest
        {
            UserIds = [userId],
            AuthConfigIds = [authConfigId],
            Statuses = [ConnectionStatus.Active],
        };
        var page = await ListAsync(filter, cancellationToken).ConfigureAwait(false);
        var known = ConnectionGuard.KnownAccounts(page.Items, static account => account.Id);
        if (turn is not null)
        {
            // The list may not show yet what this client has just created.
            known = await turn.AddCreatedAsync(known, async id => (await GetAsync(id, cancellationToken: cancellationToken).ConfigureAwait(false)).Status.Value).ConfigureAwait(false);
        }

        if (known.Count > 0 && !allowMultiple)
        {
            throw ConnectionGuard.MultipleAccounts(userId, authConfigId, known);
        }

        if (known.Count > 0)
        {
            ConnectionGuard.WarnMultipleAccounts(_transport, authConfigId, known.Count);
        }

        return known;
    }
}

// ConnectionRequest.g.cs
/// <summary>A connection that was started: its account, where to send the user, and a way to wait for it.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public partial class ConnectionRequest
{
    private readonly ConnectedAccountsClient _client;
    private volatile string _status;

    internal ConnectionRequest(ConnectedAccountsClient client, string id, string status, string? redirectUrl, DateTimeOffset? expiresAt)
    {
        _client = client;
        _status = status.Length == 0 ? "INITIATED" : status;
        Id = id;
        RedirectUrl = redirectUrl;
        ExpiresAt = expiresAt;
    }

    /// <summary>Initializes a test double: override what the test reads.</summary>
    protected ConnectionRequest()
    {
        _client = null!;
        _status = "";
        Id = "";
    }

    /// <summary>The id of the connected account, such as ca_...</summary>
    public virtual string Id { get; }

    /// <summary>Where to send the user to sign in; null when nobody has to.</summary>
    public virtual string? RedirectUrl { get; }

    /// <summary>When a link stops working; null for a connection that was not started by a link.</summary>
    public virtual DateTimeOffset? ExpiresAt { get; }

    /// <summary>The status as last seen; it follows the API while somebody waits.</summary>
    public virtual ConnectionStatus Status => new(_status);

    /// <summary>Waits until the connection is active.</summary>
    /// <param name="timeout">How long to wait; null for the client's WaitTimeout, zero for a single check.</param>
    /// <param name="cancellationToken">Ends the wait at once.</param>
    /// <returns>The active account.</returns>
    /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
    /// <exception cref="ConnectionTimeoutException">It was not active in time, or its link expired.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">There is no such account any more.</exception>
    public virtual Task<Account> WaitForConnectionAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        _client.WaitAsync(Id, timeout, ExpiresAt, status => _status = status, cancellationToken);

    /// <summary>Id and status. The redirect URL is left out: whoever has it can finish the connection.</summary>
    public override string ToString() => "ConnectionRequest { Id = " + Id + ", Status = " + _status + " }";
}

// InitiateOptions.g.cs
/// <summary>What InitiateAsync may be told beyond the credentials.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record InitiateOptions
{
    /// <summary>
    /// Goes on even when the user has an active account on this auth config already. By default that is an error: a second
    /// account is rarely meant.
    /// </summary>
    public bool AllowMultiple { get; init; }
    /// <summary>The member alias.</summary>
    public string? Alias { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("AllowMultiple", AllowMultiple)
        .Add("Alias", Alias)
        .Any;
}

// LinkOptions.g.cs
/// <summary>What LinkAsync may be told.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record LinkOptions
{
    /// <summary>
    /// Goes on even when the user has an active account on this auth config already. By default that is an error: a second
    /// account is rarely meant.
    /// </summary>
    public bool AllowMultiple { get; init; }
    /// <summary>The member callback_url.</summary>
    public string? CallbackUrl { get; init; }
    /// <summary>The member alias.</summary>
    public Optional<string?> Alias { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("AllowMultiple", AllowMultiple)
        .Add("CallbackUrl", CallbackUrl)
        .Add("Alias", Alias.GetValueOrDefault())
        .Any;
}
