namespace ComposioGen.Import.Tool.Reporting;

/// <summary>What came of a row.</summary>
internal enum OutcomeKind
{
    /// <summary>The account is active.</summary>
    Connected,

    /// <summary>The user was connected already.</summary>
    AlreadyConnected,

    /// <summary>The account exists and is not active yet.</summary>
    Pending,

    /// <summary>The API refused the row.</summary>
    Rejected,

    /// <summary>The row cannot be imported as it is; nothing was sent.</summary>
    Invalid,

    /// <summary>It is not certain whether an account exists.</summary>
    Unknown,

    /// <summary>In a dry run: nothing is wrong with the row.</summary>
    Valid,
}
