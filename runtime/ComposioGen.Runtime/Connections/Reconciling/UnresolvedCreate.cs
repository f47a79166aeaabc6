using System.Net;

namespace Composio.Runtime;

/// <summary>Creates the error for a create after which an account may or may not exist.</summary>
internal static class UnresolvedCreate
{
    /// <summary>Creates the error for a create whose account was not found for certain.</summary>
    public static ConnectionOutcomeUnknownException Error(ComposioException fault, ConnectionSearchResult found, string subject)
    {
        var ids = found.Accounts.Select(static account => account.Id).ToList();
        var mayExist = ids.Count > 0 || !found.IsComplete || !IsFinal(fault);
        var outcome = (ids.Count, mayExist) switch
        {
            (1, _) when !found.IsCertain => $"the account '{ids[0]}' was made at about the same time and may be the one",
            (1, _) => $"the account '{ids[0]}' was most likely made by it",
            ( > 1, _) => $"it may have made one of the accounts {string.Join(", ", ids)}",
            (_, true) when !found.IsComplete => "the accounts do not show whether one was made, and one may exist",
            (_, true) => "no new account is there yet, but one may still appear",
            _ => "no account was made",
        };
        return new($"{subject} could not be created: {fault.Message} The request was not repeated; {outcome}.", mayExist, ids, fault);
    }

    // The API has answered for itself, so it is no longer at work. Gateways answer 502 to 504 while it may well be.
    private static bool IsFinal(ComposioException fault) =>
        fault is ComposioApiException { StatusCode: HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented };
}
