namespace Composio;

/// <summary>A connection that was waited for ended as FAILED, EXPIRED or REVOKED.</summary>
public sealed class ConnectionFailedException : ComposioException
{
    /// <summary>Initializes an exception, for a test double that throws it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="connectedAccountId">The ID of the account.</param>
    /// <param name="status">The status that it ended with.</param>
    /// <param name="statusReason">The reason; null when there is none.</param>
    public ConnectionFailedException(string message, string connectedAccountId, string status, string? statusReason)
        : base(message)
    {
        ConnectedAccountId = connectedAccountId;
        Status = status;
        StatusReason = statusReason;
    }

    /// <summary>The account.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>How it ended.</summary>
    public string Status { get; }

    /// <summary>Why, in the API's words; free text, null when the API does not say.</summary>
    public string? StatusReason { get; }
}
