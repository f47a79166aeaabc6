namespace Composio;

/// <summary>Thrown when a connection does not become ACTIVE in time. It may still become active: waiting again is safe.</summary>
public sealed class ConnectionTimeoutException : ComposioException
{
    /// <summary>Initializes the exception. Intended for test doubles.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="lastStatus">The last known status; null when none was received.</param>
    /// <param name="linkExpired">Whether the wait ended because the link expired.</param>
    /// <param name="innerException">The failure of the last check; null when there was none.</param>
    public ConnectionTimeoutException(string message, string connectedAccountId, string? lastStatus, bool linkExpired, Exception? innerException)
        : base(message, innerException)
    {
        ConnectedAccountId = connectedAccountId;
        LastStatus = lastStatus;
        LinkExpired = linkExpired;
    }

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>Gets the status at the last successful check; null when no check succeeded.</summary>
    public string? LastStatus { get; }

    /// <summary>Gets whether the wait ended because the link expired; the user then needs a new link.</summary>
    public bool LinkExpired { get; }
}
