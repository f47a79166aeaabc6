namespace Composio.Runtime;

/// <summary>Represents a record whose account exists but is not active yet.</summary>
/// <param name="Identity">The identity of the record.</param>
/// <param name="Key">Its key in the ledger.</param>
/// <param name="Hash">The hash of its credentials.</param>
/// <param name="AccountId">The ID of the account.</param>
/// <param name="Status">The status of the account at the last check.</param>
internal sealed record PendingRecord(RecordIdentity Identity, ImportKey Key, string Hash, string AccountId, string Status)
{
    /// <summary>Gets whether an earlier run created the account.</summary>
    public bool IsResumed { get; init; }
}
