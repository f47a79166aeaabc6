namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Specifies the outcome of a row.</summary>
internal enum OutcomeKind
{
    /// <summary>The account is active.</summary>
    Connected,

    /// <summary>The user was already connected.</summary>
    AlreadyConnected,

    /// <summary>The account exists but is not active yet.</summary>
    Pending,

    /// <summary>The API rejected the row.</summary>
    Rejected,

    /// <summary>The row is invalid; nothing was sent.</summary>
    Invalid,

    /// <summary>An account may exist.</summary>
    Unknown,

    /// <summary>In a dry run: the row is valid.</summary>
    Valid,
}
