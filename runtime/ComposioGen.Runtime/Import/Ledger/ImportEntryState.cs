namespace Composio;

/// <summary>How far a record of an import has come.</summary>
public enum ImportEntryState
{
    /// <summary>The request was about to be sent, or is under way: an account may exist.</summary>
    Started = 0,

    /// <summary>The account is active.</summary>
    Connected = 1,

    /// <summary>The account exists and is not active yet.</summary>
    Pending = 2,

    /// <summary>The API refused the record, and there is no account.</summary>
    Rejected = 3,

    /// <summary>It is not certain whether an account exists.</summary>
    Unknown = 4,
}
