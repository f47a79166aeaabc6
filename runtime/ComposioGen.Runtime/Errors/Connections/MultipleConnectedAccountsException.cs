namespace Composio;

/// <summary>Thrown when the user already has an ACTIVE account on the auth config and a second one was not requested. Nothing was created.</summary>
public sealed class MultipleConnectedAccountsException : ComposioException
{
    /// <summary>Initializes the exception. Intended for test doubles.</summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="accountIds">The IDs of the existing accounts.</param>
    public MultipleConnectedAccountsException(string userId, string authConfigId, IReadOnlyList<string> accountIds)
        : base($"The user '{userId}' already has an active account for the auth config '{authConfigId}' ({string.Join(", ", accountIds)}). Use it, or set AllowMultiple to create another one.")
    {
        UserId = userId;
        AuthConfigId = authConfigId;
        ConnectedAccountIds = accountIds;
    }

    /// <summary>Gets the ID of the user.</summary>
    public string UserId { get; }

    /// <summary>Gets the ID of the auth config.</summary>
    public string AuthConfigId { get; }

    /// <summary>Gets the IDs of the existing accounts.</summary>
    public IReadOnlyList<string> ConnectedAccountIds { get; }
}
