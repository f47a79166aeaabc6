namespace Composio;

/// <summary>A connection did not become ACTIVE in time. It may still do so: waiting again is safe.</summary>
public sealed class ConnectionTimeoutException : ComposioException
{
    internal ConnectionTimeoutException(string message, string connectedAccountId, string? lastStatus, bool linkExpired, Exception? innerException)
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
