using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Validates the arguments of a new connection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionGuard
{
    private const string Unreadable = "(unreadable)";

    /// <summary>
    /// Throws for a user ID that the API would resolve to another user: a blank one, or one that cannot be sent unchanged because it contains a
    /// NUL character or an unpaired surrogate.
    /// </summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <exception cref="ArgumentException">The ID is null or blank, longer than 256 characters, or cannot be sent unchanged.</exception>
    public static void UserId(string userId, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userId, parameterName);
        if (IdText.Problem(userId) is { } problem)
        {
            throw new ArgumentException(problem, parameterName);
        }
    }

    /// <summary>Throws for a blank auth config ID.</summary>
    /// <param name="id">The ID of the auth config.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <exception cref="ArgumentException">The ID is null or blank.</exception>
    public static void AuthConfigId(string id, string parameterName) =>
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameterName);

    /// <summary>Throws for access rules that the API rejects, or that change nothing.</summary>
    /// <param name="anyoneGiven">Whether the rule that allows every user is specified.</param>
    /// <param name="allowed">The users to allow; null when omitted.</param>
    /// <param name="notAllowed">The users to deny; null when omitted.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <exception cref="ArgumentException">
    /// No rule is specified, a list has more than 1000 users, or a user ID is blank or longer than 256 characters.
    /// </exception>
    public static void AccessRules(bool anyoneGiven, IReadOnlyList<string>? allowed, IReadOnlyList<string>? notAllowed, string parameterName)
    {
        if (!anyoneGiven && allowed is null && notAllowed is null)
        {
            throw new ArgumentException("At least one rule must be specified.", parameterName);
        }

        CheckUsers(allowed, "allowed", parameterName);
        CheckUsers(notAllowed, "not allowed", parameterName);
    }

    /// <summary>
    /// Returns whether the accounts of a user can be listed. The API separates the IDs of a filter by commas, so an ID that contains a comma would
    /// be read as two.
    /// </summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="allowMultiple">Whether the caller allows existing accounts.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>False for an ID that contains a comma.</returns>
    /// <exception cref="ArgumentException">The ID contains a comma, and existing accounts have to be listed.</exception>
    public static bool CanBeListed(string userId, bool allowMultiple, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(userId);
        if (!userId.Contains(','))
        {
            return true;
        }

        return allowMultiple
            ? false
            : throw new ArgumentException(
                "The ID contains a comma, which the API's filter reads as two IDs, so existing accounts of this user cannot be listed. Set AllowMultiple to connect without this check.",
                parameterName);
    }

    /// <summary>Returns the IDs of listed accounts, including accounts that cannot be read: an existing account must not be overlooked.</summary>
    /// <typeparam name="TAccount">The type of the connected account.</typeparam>
    /// <param name="accounts">The accounts of a page.</param>
    /// <param name="idOf">A delegate that returns the ID of an account.</param>
    /// <returns>The IDs; an account without an ID is returned as <c>(unreadable)</c>.</returns>
    public static IReadOnlyList<string> KnownAccounts<TAccount>(IReadOnlyList<TAccount> accounts, Func<TAccount, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(idOf);
        var unreadable = accounts.GetUnreadable()
            .Where(static value => value.Json.ValueKind == JsonValueKind.Object)
            .Select(static value => JsonRead.Tag(value.Json, AccountMembers.Id) is { Length: > 0 } id ? id : Unreadable);
        return [.. accounts.Select(account => idOf(account) is { Length: > 0 } id ? id : Unreadable), .. unreadable];
    }

    /// <summary>Creates the exception for a user who already has an active account.</summary>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="accountIds">The IDs of the existing accounts.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception MultipleAccounts(string userId, string authConfigId, IReadOnlyList<string> accountIds) =>
        new MultipleConnectedAccountsException(userId, authConfigId, accountIds);

    /// <summary>Logs a warning that the user will have more than one account, as allowed by the caller.</summary>
    /// <param name="transport">The transport whose logger is used.</param>
    /// <param name="authConfigId">The ID of the auth config.</param>
    /// <param name="count">The number of existing active accounts.</param>
    public static void WarnMultipleAccounts(ComposioTransport transport, string authConfigId, int count)
    {
        ArgumentNullException.ThrowIfNull(transport);
        TransportLog.MultipleAccounts(transport.Logger, count, authConfigId);
    }

    // The limits of the API's document.
    private static void CheckUsers(IReadOnlyList<string>? users, string list, string parameterName)
    {
        const int MostUsers = 1000;
        if (users?.Count > MostUsers)
        {
            throw new ArgumentException($"The list of users who are {list} has {users.Count} entries; the API accepts at most {MostUsers}.", parameterName);
        }

        for (var i = 0; i < users?.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(users[i]) || users[i].Length > IdText.MaxLength)
            {
                throw new ArgumentException($"The user ID at index {i} of the users who are {list} is blank or longer than {IdText.MaxLength} characters.", parameterName);
            }
        }
    }
}
