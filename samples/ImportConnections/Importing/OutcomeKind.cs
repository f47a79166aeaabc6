namespace ImportConnections.Importing;

/// <summary>Specifies the outcome of a line.</summary>
internal enum OutcomeKind
{
    /// <summary>A new active account was created.</summary>
    Connected,

    /// <summary>The user already had an active account; nothing was sent.</summary>
    AlreadyConnected,

    /// <summary>The line is valid, but there is no active account.</summary>
    Failed,

    /// <summary>The line could not be read.</summary>
    BadLine,

    /// <summary>The run ended before the line.</summary>
    NotTried,
}
