using Composio;

namespace WebApp.Accounts;

/// <summary>Manages the connections of one user. The user ID is that of your application, by which Composio stores accounts.</summary>
internal sealed class UserConnections(ComposioClient composio)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Gets the connections of a user, newest first.</summary>
    public async Task<IReadOnlyList<ConnectedAccount>> ListAsync(string userId, CancellationToken cancellationToken) =>
        await composio.ConnectedAccounts
            .ListAllAsync(new() { UserIds = [userId], OrderDirection = SortDirection.Descending }, cancellationToken)
            .ToListAsync(cancellationToken);

    /// <summary>Gets the auth configs of the Composio project, to which users of this application can connect.</summary>
    public async Task<IReadOnlyList<AuthConfig>> ListConnectableAsync(CancellationToken cancellationToken) =>
        await composio.AuthConfigs.ListAllAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Starts to connect an account. The user continues at the <c>RedirectUrl</c> of the result.</summary>
    public Task<ConnectionRequest> ConnectAsync(string userId, string authConfigId, string callbackUrl, CancellationToken cancellationToken) =>
        composio.ConnectedAccounts.LinkAsync(userId, authConfigId, new() { CallbackUrl = callbackUrl }, cancellationToken);

    /// <summary>Waits until an account that the user has started to connect is active.</summary>
    public Task<ConnectedAccount> WaitAsync(string accountId, CancellationToken cancellationToken) =>
        composio.ConnectedAccounts.WaitForConnectionAsync(accountId, Patience, cancellationToken);

    /// <summary>Connects an account with a token that the user already has.</summary>
    public async Task<ConnectedAccount> ImportAsync(string userId, AuthConfig authConfig, string token, CancellationToken cancellationToken)
    {
        var connection = await composio.ConnectedAccounts.InitiateAsync(
            userId, authConfig.Id, PastedToken.ToState(authConfig, token), cancellationToken: cancellationToken);
        return await connection.WaitForConnectionAsync(Patience, cancellationToken);
    }

    /// <summary>Deletes a connection.</summary>
    /// <exception cref="NotOwnAccountException">The account belongs to another user.</exception>
    public async Task DisconnectAsync(string userId, string accountId, CancellationToken cancellationToken)
    {
        // The ID is from a form, and the key of this application has access to the accounts of all users.
        var own = await composio.ConnectedAccounts.ListAsync(new() { UserIds = [userId], ConnectedAccountIds = [accountId] }, cancellationToken);
        if (own.Items.Count == 0)
        {
            throw new NotOwnAccountException();
        }

        await composio.ConnectedAccounts.DeleteAsync(accountId, cancellationToken: cancellationToken);
    }
}
