namespace Composio;

/// <summary>The user already has an ACTIVE account for the auth config, and a second one was not asked for. Nothing was created.</summary>
public sealed class MultipleConnectedAccountsException : ComposioException
{
    /// <summary>Initializes an exception, for a test double that throws it.</summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="accountIds">The IDs of the accounts that exist.</param>
    public MultipleConnectedAccountsException(string userId, string authConfigId, IReadOnlyList<string> accountIds)
        : base($"The user '{userId}' already has an active account for the auth config '{authConfigId}' ({string.Join(", ", accountIds)}). Use it, or set AllowMultiple to make another one.")
    {
        UserId = userId;
        AuthConfigId = authConfigId;
        ConnectedAccountIds = accountIds;
    }

    /// <summary>The user.</summary>
    public string UserId { get; }

    /// <summary>The auth config.</summary>
    public string AuthConfigId { get; }

    /// <summary>The accounts there are.</summary>
    public IReadOnlyList<string> ConnectedAccountIds { get; }
}
