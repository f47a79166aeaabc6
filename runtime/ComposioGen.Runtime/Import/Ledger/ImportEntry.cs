namespace Composio;

/// <summary>Represents the ledger entry of one record. Contains no credential.</summary>
/// <param name="Key">The key of the connection.</param>
/// <param name="State">The state of the record.</param>
/// <param name="CredentialHash">The keyed hash of the credentials, used to detect changes; useless without the key.</param>
/// <param name="At">The time when the record entered this state.</param>
public sealed record ImportEntry(ImportKey Key, ImportEntryState State, string CredentialHash, DateTimeOffset At)
{
    /// <summary>Gets the ID of the connected account; null when unknown.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Gets the reason why the record was rejected or is uncertain, safe to log; null for none.</summary>
    public string? Reason { get; init; }
}
