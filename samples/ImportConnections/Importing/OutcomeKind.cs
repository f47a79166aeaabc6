namespace ImportConnections.Importing;

/// <summary>What came of a line.</summary>
internal enum OutcomeKind
{
    /// <summary>There is a new active account.</summary>
    Connected,

    /// <summary>The user had an active account; nothing was sent.</summary>
    AlreadyConnected,

    /// <summary>The line was good, and there is no active account.</summary>
    Failed,

    /// <summary>The line could not be read.</summary>
    BadLine,

    /// <summary>The run ended before.</summary>
    NotTried,
}
