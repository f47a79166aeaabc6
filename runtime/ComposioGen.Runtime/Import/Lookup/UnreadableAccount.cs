namespace Composio.Runtime;

/// <summary>
/// Handles accounts whose ID or status cannot be read. Such an account exists and may be the account of a record, so no second one is created
/// for that record.
/// </summary>
internal static class UnreadableAccount
{
    /// <summary>Returns whether an account may be active although it cannot be used.</summary>
    public static bool MayBeActive(string id, string status) => status.Length == 0 || (id.Length == 0 && ConnectionVerdict.IsActive(status));

    /// <summary>Throws when one of a user's accounts may be active although it cannot be used.</summary>
    /// <exception cref="ComposioResponseException">There is such an account.</exception>
    public static void ThrowIfAny(ImportKey key, IEnumerable<ListedAccount> accounts)
    {
        if (accounts.Any(static account => MayBeActive(account.ConnectedAccountId, account.Status)))
        {
            throw Error(key);
        }
    }

    /// <summary>Creates the exception for a user with an account that cannot be used.</summary>
    public static ComposioResponseException Error(ImportKey key) => new(
        $"An account of the user '{key.UserId}' on the auth config '{key.AuthConfigId}' has no ID or status that can be read. It may be active, so nothing was created.");
}
