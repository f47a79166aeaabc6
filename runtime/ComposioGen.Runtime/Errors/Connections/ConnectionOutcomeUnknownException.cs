namespace Composio;

/// <summary>
/// Creating a connection failed in a way that leaves open whether the API made an account, and looking for it did not give one to go on
/// with. The request was not sent again: the API knows no idempotency key, so a second one might make a second account.
/// The inner exception is the failure itself.
/// </summary>
public sealed class ConnectionOutcomeUnknownException : ComposioException
{
    internal ConnectionOutcomeUnknownException(string message, bool accountMayExist, IReadOnlyList<string> candidates, Exception? innerException)
        : base(message, innerException)
    {
        AccountMayExist = accountMayExist;
        CandidateIds = candidates;
    }

    /// <summary>
    /// Gets whether an account may exist. The list of accounts may lag behind a create by seconds, so that an account that is not listed may
    /// exist all the same: true for every create that failed after it may have been sent. Wait (a minute is generous), list the accounts of
    /// the user, and only then connect again.
    /// </summary>
    public bool AccountMayExist { get; }

    /// <summary>The account that the request made, as far as can be told; null when there is none or more than one that could be it.</summary>
    public string? ConnectedAccountId => CandidateIds is [var only] ? only : null;

    /// <summary>The accounts of the user on the auth config that were made since the request began, or up to five seconds before by the API's
    /// clocks, which may differ; newest first.</summary>
    public IReadOnlyList<string> CandidateIds { get; }
}
