namespace Composio.Runtime;

/// <summary>A record whose account exists and is not active yet.</summary>
/// <param name="Identity">Which record.</param>
/// <param name="Key">Its key in the ledger.</param>
/// <param name="Hash">The hash of its credentials.</param>
/// <param name="AccountId">The account.</param>
/// <param name="Status">The account's status when it was last seen.</param>
internal sealed record PendingRecord(RecordIdentity Identity, ImportKey Key, string Hash, string AccountId, string Status)
{
    /// <summary>Whether the account is from an earlier run.</summary>
    public bool IsResumed { get; init; }
}
