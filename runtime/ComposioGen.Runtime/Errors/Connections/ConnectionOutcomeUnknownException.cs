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
    /// Whether an account may have been made, or may still be. False only when the API itself answered that it failed and the
    /// accounts show nothing new: then the call can be repeated at once.
    /// </summary>
    public bool AccountMayExist { get; }

    /// <summary>The account that the request made, as far as can be told; null when there is none or more than one that could be it.</summary>
    public string? ConnectedAccountId => CandidateIds is [var only] ? only : null;

    /// <summary>The accounts of the user on the auth config that were made since the request began, or up to five seconds before by the API's
    /// clocks, which may differ; newest first.</summary>
    public IReadOnlyList<string> CandidateIds { get; }
}
