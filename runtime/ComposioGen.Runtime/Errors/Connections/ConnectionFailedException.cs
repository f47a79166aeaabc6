namespace Composio;

/// <summary>A connection that was waited for ended as FAILED, EXPIRED or REVOKED.</summary>
public sealed class ConnectionFailedException : ComposioException
{
    internal ConnectionFailedException(string message, string connectedAccountId, string status, string? statusReason)
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
