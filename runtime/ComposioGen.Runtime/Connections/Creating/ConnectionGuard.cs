using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Checks before a connection is made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
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

    /// <summary>Refuses access rules that the API would refuse, or that change nothing.</summary>
    /// <param name="anyoneGiven">Whether the rule that lets everybody in is given.</param>
    /// <param name="allowed">The users to let in; null when left out.</param>
    /// <param name="notAllowed">The users to keep out; null when left out.</param>
    /// <param name="parameterName">What the caller calls the rules.</param>
    /// <exception cref="ArgumentException">No rule is given, a list has more than 1000 users, or a user id is blank or longer than 256 characters.</exception>
    public static void AccessRules(bool anyoneGiven, IReadOnlyList<string>? allowed, IReadOnlyList<string>? notAllowed, string parameterName)
    {
        if (!anyoneGiven && allowed is null && notAllowed is null)
        {
            throw new ArgumentException("At least one rule must be given.", parameterName);
        }

        CheckUsers(allowed, "allowed", parameterName);
        CheckUsers(notAllowed, "not allowed", parameterName);
    }

    /// <summary>
    /// Tells whether a user's accounts can be asked for. The API takes the ids of a filter as one value with commas between them, so an id
    /// that holds a comma reads as two.
    /// </summary>
    /// <param name="userId">The user id.</param>
    /// <param name="allowMultiple">The caller does not mind accounts that are there already.</param>
    /// <param name="parameterName">What the caller calls the id.</param>
    /// <returns>False for an id with a comma.</returns>
    /// <exception cref="ArgumentException">It holds a comma, and the caller wants existing accounts to be looked for.</exception>
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
                "The id holds a comma, which a filter of the API reads as two ids, so existing accounts of this user cannot be looked for. Set AllowMultiple to connect without looking.",
                parameterName);
    }

    /// <summary>Returns the IDs of listed accounts, those that cannot be read included: an account that exists must not be overlooked.</summary>
    /// <typeparam name="TAccount">The connected account.</typeparam>
    /// <param name="accounts">The accounts of a page.</param>
    /// <param name="idOf">Returns the ID of an account.</param>
    /// <returns>The IDs; an object that has none counts as <c>(unreadable)</c>.</returns>
    public static IReadOnlyList<string> KnownAccounts<TAccount>(IReadOnlyList<TAccount> accounts, Func<TAccount, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(idOf);
        var unreadable = accounts.GetUnreadable()
            .Where(static value => value.Json.ValueKind == JsonValueKind.Object)
            .Select(static value => JsonRead.Tag(value.Json, "id"u8) is { Length: > 0 } id ? id : "(unreadable)");
        return [.. accounts.Select(idOf), .. unreadable];
    }

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

    // The limits of the API's document.
    private static void CheckUsers(IReadOnlyList<string>? users, string list, string parameterName)
    {
        const int MostUsers = 1000;
        const int LongestId = 256;
        if (users?.Count > MostUsers)
        {
            throw new ArgumentException($"The list of users who are {list} has {users.Count} entries; the API takes {MostUsers} at the most.", parameterName);
        }

        for (var i = 0; i < users?.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(users[i]) || users[i].Length > LongestId)
            {
                throw new ArgumentException($"The user id at index {i} of those who are {list} is blank, or longer than {LongestId} characters.", parameterName);
            }
        }
    }
}
