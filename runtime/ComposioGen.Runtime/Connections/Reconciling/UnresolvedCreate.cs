namespace Composio.Runtime;

/// <summary>Creates the exception for a create whose outcome is unknown.</summary>
internal static class UnresolvedCreate
{
    /// <summary>Creates the exception for a create whose account was not identified with certainty.</summary>
    public static ConnectionOutcomeUnknownException Error(ComposioException fault, ConnectionSearchResult found, string subject)
    {
        var ids = found.Accounts.Select(static account => account.Id).ToList();
        var outcome = ids.Count switch
        {
            1 when !found.IsCertain => $"the account '{ids[0]}' was created at about the same time and may be its account",
            1 => $"the account '{ids[0]}' was probably created by it",
            > 1 => $"it may have created one of the accounts {string.Join(", ", ids)}",
            _ when !found.IsComplete => "the list of accounts is incomplete, and an account may exist",

            // A list may lag behind creates, and a failed request may still be processed, so a few searches prove nothing.
            _ => "no new account is listed, but one may still appear",
        };
        return new($"{subject} could not be created: {fault.Message} The request was not sent again; {outcome}.", accountMayExist: true, ids, fault);
    }
}
