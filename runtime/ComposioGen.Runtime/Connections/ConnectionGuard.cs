namespace Composio.Runtime;

/// <summary>Checks before a connection is made.</summary>
public static class ConnectionGuard
{
    /// <summary>Refuses a blank user id, which the API would take for another user's.</summary>
    /// <param name="userId">The user id.</param>
    /// <param name="parameterName">What the caller calls it.</param>
    /// <exception cref="ArgumentException">It is null or blank.</exception>
    public static void UserId(string userId, string parameterName) =>
        ArgumentException.ThrowIfNullOrWhiteSpace(userId, parameterName);

    /// <summary>Refuses a blank auth config id.</summary>
    /// <param name="id">The auth config id.</param>
    /// <param name="parameterName">What the caller calls it.</param>
    /// <exception cref="ArgumentException">It is null or blank.</exception>
    public static void AuthConfigId(string id, string parameterName) =>
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameterName);

    /// <summary>The error for a user who already has an active account.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="authConfigId">The auth config.</param>
    /// <param name="accountIds">The accounts there are.</param>
    /// <returns>The error to throw.</returns>
    public static Exception MultipleAccounts(string userId, string authConfigId, IReadOnlyList<string> accountIds) =>
        new MultipleConnectedAccountsException(userId, authConfigId, accountIds);

    /// <summary>Logs that a user gets one more account because the caller allows it.</summary>
    /// <param name="transport">Whose log.</param>
    /// <param name="authConfigId">The auth config.</param>
    /// <param name="count">How many active accounts there are already.</param>
    public static void WarnMultipleAccounts(ComposioTransport transport, string authConfigId, int count)
    {
        ArgumentNullException.ThrowIfNull(transport);
        TransportLog.MultipleAccounts(transport.Logger, count, authConfigId);
    }
}
