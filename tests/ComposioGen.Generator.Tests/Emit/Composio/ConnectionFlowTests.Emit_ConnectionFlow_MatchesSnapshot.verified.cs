// ConnectedAccountsClient.Connections.g.cs
partial class ConnectedAccountsClient
{

    /// <summary>Initiates a connection: imports existing credentials, or starts a flow that requires the user.</summary>
    /// <param name="userId">The ID of the user in the application.</param>
    /// <param name="authConfigId">The ID of the auth config, such as ac_...; imported OAuth tokens require a custom auth config with the OAuth client that issued them.</param>
    /// <param name="state">The state with the credentials, created by a method of AuthScheme; null to start without credentials.</param>
    /// <param name="options">The options, such as alias and callback URL; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The connection; check its Status or wait until it is active.</returns>
    /// <exception cref="ArgumentException">An ID is empty, or the user ID contains a comma and multiple accounts are not allowed.</exception>
    /// <exception cref="MissingCredentialException">The state lacks a credential that its scheme requires, so the connection would never become active. Nothing was sent.</exception>
    /// <exception cref="MultipleConnectedAccountsException">The user already has an active account for this auth config.</exception>
    /// <exception cref="LegacyConnectedAccountsEndpointRetiredException">Composio-managed OAuth does not accept imported tokens: use a custom auth config or a link.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">No response was received, and it is unknown which account was created, or whether one was. The request was not sent twice.</exception>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    public virtual async Task<ConnectionRequest> InitiateAsync(string userId, string authConfigId, State? state = null, InitiateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ConnectionGuard.UserId(userId, nameof(userId));
        ConnectionGuard.AuthConfigId(authConfigId, nameof(authConfigId));
        var scheme = StateCredentials.Check(state, static (writer, value) => value.WriteTo(writer), RequiredFieldsOf, nameof(state));
        using var turn = await ConnectionTurn.EnterAsync(_transport, userId, authConfigId, scheme, options?.AllowMultiple ?? false, cancellationToken).ConfigureAwait(false);
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
        var start = new ConnectionCreator(_transport, ListOperation, userId, authConfigId) { Alias = options?.Alias, Known = known, IncludesShared = false };
        var started = await start.CreateAsync(call, body, JsonWrite.Model<CreateRequest>, cancellationToken).ConfigureAwait(false);
        turn.Created(started);
        return new ConnectionRequest(this, started.Id, started.Status, started.RedirectUrl, expiresAt: null);
    }

    /// <summary>Starts a connection on a page hosted by Composio: redirect the user to RedirectUrl, then wait. A link is valid for ten minutes.</summary>
    /// <param name="userId">The ID of the user in the application.</param>
    /// <param name="authConfigId">The ID of the auth config, such as ac_...</param>
    /// <param name="options">The options, such as callback URL and alias; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <returns>The connection, with RedirectUrl and ExpiresAt.</returns>
    /// <exception cref="ArgumentException">An ID is empty, or the user ID contains a comma and multiple accounts are not allowed.</exception>
    /// <exception cref="MultipleConnectedAccountsException">The user already has an active account for this auth config.</exception>
    /// <exception cref="ConnectionLinkFailedException">The API rejected the request; the inner exception contains the cause.</exception>
    /// <exception cref="ConnectionOutcomeUnknownException">No response was received, and an account may have been created. The request was not sent twice.</exception>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
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
        var start = new ConnectionCreator(_transport, ListOperation, userId, authConfigId) { Alias = options?.Alias.GetValueOrDefault(), Known = known, IncludesShared = false };
        var started = await start.LinkAsync(call, body, JsonWrite.Model<LinkRequest>, cancellationToken).ConfigureAwait(false);
        return new ConnectionRequest(this, started.Id, "INITIATED", started.RedirectUrl, started.ExpiresAt);
    }

    /// <summary>Waits until a connected account is active.</summary>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="timeout">The maximum time to wait; null for the WaitTimeout of the client, zero for a single check.</param>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    /// <returns>The active account.</returns>
    /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
    /// <exception cref="ConnectionTimeoutException">The connection was not active within the timeout.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">The account does not exist.</exception>
    public virtual Task<Account> WaitForConnectionAsync(string connectedAccountId, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        WaitAsync(connectedAccountId, timeout, expiresAt: null, observed: null, cancellationToken);

    internal Task<Account> WaitAsync(string connectedAccountId, TimeSpan? timeout, DateTimeOffset? expiresAt, Action<string>? observed, CancellationToken cancellationToken) =>
        ConnectionWaiter.WaitAsync(
            connectedAccountId,
            (id, token) => GetAsync(id, cancellationToken: token),
            account =>
            {
                observed?.Invoke(account.Status.Value);
                return ConnectionObservation.Of(account.Status, account.StatusReason);
            },
            new ConnectionWait(_transport, timeout, expiresAt),
            cancellationToken);

    /// <summary>Enables a connected account, which becomes active again.</summary>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    public virtual Task EnableAsync(string connectedAccountId, CancellationToken cancellationToken = default) =>
        UpdateStatusAsync(connectedAccountId, new Toggle { Enabled = true }, cancellationToken: cancellationToken);

    /// <summary>Disables a connected account, which becomes inactive and can be enabled again.</summary>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    public virtual Task DisableAsync(string connectedAccountId, CancellationToken cancellationToken = default) =>
        UpdateStatusAsync(connectedAccountId, new Toggle { Enabled = false }, cancellationToken: cancellationToken);

    private static IReadOnlyList<string> RequiredFieldsOf(string scheme) => scheme switch
    {
        "OAUTH2" => new[] { "access_token" },
        _ => [],
    };

    private async Task<IReadOnlyList<string>> CheckExistingAsync(string userId, string authConfigId, bool allowMultiple, ConnectionTurn? turn, CancellationToken cancellationToken)
    {
        if (!ConnectionGuard.CanBeListed(userId, allowMultiple, nameof(userId)))
        {
            return [];
        }

        var filter = new ListConnectedAccountsRequest
        {
            UserIds = new[] { userId },
            AuthConfigIds = new[] { authConfigId },
            Statuses = new[] { ConnectionStatus.Active },
        };
        var page = await ListAsync(filter, cancellationToken).ConfigureAwait(false);
        var known = ConnectionGuard.KnownAccounts(page.Items, static account => account.Id);
        if (turn is not null)
        {
            // The list may not contain an account that this client has just created.
            known = await turn.AddCreatedAsync(known, async id => (await GetAsync(id, cancellationToken: cancellationToken).ConfigureAwait(false)).Status.Value, cancellationToken).ConfigureAwait(false);
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
/// <summary>Represents an initiated connection, with its account and the URL to redirect the user to.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
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

    /// <summary>Initializes a connection request for mocking.</summary>
    protected ConnectionRequest()
    {
        _client = null!;
        _status = "";
        Id = "";
    }

    /// <summary>Gets the ID of the connected account, such as ca_...</summary>
    public virtual string Id { get; }

    /// <summary>Gets the URL to redirect the user to; null when no sign-in is required.</summary>
    public virtual string? RedirectUrl { get; }

    /// <summary>Gets when the link expires; null for a connection that was not started by a link.</summary>
    public virtual DateTimeOffset? ExpiresAt { get; }

    /// <summary>Gets the last observed status, which is updated while waiting.</summary>
    public virtual ConnectionStatus Status => new(_status);

    /// <summary>Waits until the connection is active.</summary>
    /// <param name="timeout">The maximum time to wait; null for the WaitTimeout of the client, zero for a single check.</param>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    /// <returns>The active account.</returns>
    /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
    /// <exception cref="ConnectionTimeoutException">The connection was not active within the timeout, or its link expired.</exception>
    /// <exception cref="ConnectedAccountNotFoundException">The account no longer exists.</exception>
    public virtual Task<Account> WaitForConnectionAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        _client.WaitAsync(Id, timeout, ExpiresAt, status => _status = status, cancellationToken);

    /// <summary>Returns the ID and the status, without the redirect URL: anyone who has it can complete the connection.</summary>
    public override string ToString() => "ConnectionRequest { Id = " + Id + ", Status = " + _status + " }";
}

// InitiateOptions.g.cs
/// <summary>Options of <c>InitiateAsync</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record InitiateOptions
{
    /// <summary>
    /// Gets whether a connection is started even if the user already has an active account for this auth config. The default is false: a second account is
    /// rarely intended.
    /// </summary>
    public bool AllowMultiple { get; init; }
    public string? Alias { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("AllowMultiple", AllowMultiple)
        .Add("Alias", Alias)
        .Any;
}

// LinkOptions.g.cs
/// <summary>Options of <c>LinkAsync</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record LinkOptions
{
    /// <summary>
    /// Gets whether a connection is started even if the user already has an active account for this auth config. The default is false: a second account is
    /// rarely intended.
    /// </summary>
    public bool AllowMultiple { get; init; }
    /// <summary>Gets the callback URL.</summary>
    public string? CallbackUrl { get; init; }
    public Optional<string?> Alias { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("AllowMultiple", AllowMultiple)
        .Add("CallbackUrl", CallbackUrl)
        .Add("Alias", Alias.GetValueOrDefault())
        .Any;
}
