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
        var sending = fault.RequestMayHaveBeenRepeated
            ? "A handler of the HttpClient sent a copy of the request, possibly several times (add a SingleSendHandler as the last handler)"
            : "The request was not sent again";
        return new($"{subject} could not be created: {fault.Message} {sending}; {outcome}.", accountMayExist: true, ids, fault);
    }

    /// <summary>Creates the exception for a create that was canceled while its request may have been sent.</summary>
    public static OperationCanceledException Cancelled(string subject, CancellationToken ct)
    {
        var unknown = new ConnectionOutcomeUnknownException($"The call was canceled. {subject} may still have been created.", accountMayExist: true, [], null);
        return new("The call was canceled while it created an account, which may exist.", unknown, ct);
    }
}
