namespace Composio;

/// <summary>
/// Thrown when creating a connection failed, the API may have created an account, and a search did not identify it. The request was not
/// sent again: the API has no idempotency key, so a second request might create a second account. The inner exception is the original
/// failure.
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
    /// Gets whether an account may exist. The list of accounts may lag behind a create by seconds, so an account that is not listed may
    /// still exist: true for every create that failed after it may have been sent. Wait (one minute is sufficient), list the accounts of the
    /// user, and only then connect again.
    /// </summary>
    public bool AccountMayExist { get; }

    /// <summary>Gets the ID of the account that the request probably created; null when there is no candidate or more than one.</summary>
    public string? ConnectedAccountId => CandidateIds is [var only] ? only : null;

    /// <summary>
    /// Gets the IDs of the user's accounts on the auth config that were created since the request began, newest first. The API's clocks may
    /// differ: accounts created up to five seconds earlier are included.
    /// </summary>
    public IReadOnlyList<string> CandidateIds { get; }
}
