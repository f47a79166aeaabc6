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
            1 when !found.IsCertain => $"the account '{ids[0]}' was made at about the same time and may be the one",
            1 => $"the account '{ids[0]}' was most likely made by it",
            > 1 => $"it may have made one of the accounts {string.Join(", ", ids)}",
            _ when !found.IsComplete => "the accounts do not show whether one was made, and one may exist",

            // A list may lag behind the creates, and a request that failed may still be acted on: a few looks prove nothing.
            _ => "no new account is listed yet, but one may still appear",
        };
        return new($"{subject} could not be created: {fault.Message} The request was not repeated; {outcome}.", accountMayExist: true, ids, fault);
    }
}
