namespace Composio;

/// <summary>What a ledger remembers of one record. It holds no credential.</summary>
/// <param name="Key">Which connection.</param>
/// <param name="State">How far it has come.</param>
/// <param name="CredentialHash">A keyed hash of what was handed over, which tells whether it has changed since; it is of no use without the key.</param>
/// <param name="At">When the record came into this state.</param>
public sealed record ImportEntry(ImportKey Key, ImportEntryState State, string CredentialHash, DateTimeOffset At)
{
    /// <summary>The account; null while none is known.</summary>
    public string? ConnectedAccountId { get; init; }

    /// <summary>Why the record was refused or is uncertain, in words that are safe to log; null for none.</summary>
    public string? Reason { get; init; }
}
