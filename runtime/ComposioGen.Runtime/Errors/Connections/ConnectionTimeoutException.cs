namespace Composio;

/// <summary>A connection did not become ACTIVE in time. It may still do so: waiting again is safe.</summary>
public sealed class ConnectionTimeoutException : ComposioException
{
    /// <summary>Initializes an exception, for a test double that throws it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="connectedAccountId">The ID of the account.</param>
    /// <param name="lastStatus">The status as last seen; null when none was.</param>
    /// <param name="linkExpired">Whether the wait ended because the link expired.</param>
    /// <param name="innerException">The failure of the last check; null when there was none.</param>
    public ConnectionTimeoutException(string message, string connectedAccountId, string? lastStatus, bool linkExpired, Exception? innerException)
        : base(message, innerException)
    {
        ConnectedAccountId = connectedAccountId;
        LastStatus = lastStatus;
        LinkExpired = linkExpired;
    }

    /// <summary>The account.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>The status at the last check that got an answer; null when none did.</summary>
    public string? LastStatus { get; }

    /// <summary>True when the wait ended because the link did; only a new link can help then.</summary>
    public bool LinkExpired { get; }
}
