namespace Composio;

/// <summary>Specifies the state of a record of an import.</summary>
public enum ImportEntryState
{
    /// <summary>The request is about to be sent or in progress: an account may exist.</summary>
    Started = 0,

    /// <summary>The account is active.</summary>
    Connected = 1,

    /// <summary>The account exists but is not yet active.</summary>
    Pending = 2,

    /// <summary>The API rejected the record, and there is no account.</summary>
    Rejected = 3,

    /// <summary>It is uncertain whether an account exists.</summary>
    Unknown = 4,
}
