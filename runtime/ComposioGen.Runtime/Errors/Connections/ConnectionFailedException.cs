namespace Composio;

/// <summary>Thrown when an awaited connection reaches the status FAILED, EXPIRED or REVOKED.</summary>
public sealed class ConnectionFailedException : ComposioException
{
    /// <summary>Initializes the exception. Intended for test doubles.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="connectedAccountId">The ID of the connected account.</param>
    /// <param name="status">The final status.</param>
    /// <param name="statusReason">The reason for the status; null when there is none.</param>
    public ConnectionFailedException(string message, string connectedAccountId, string status, string? statusReason)
        : base(message)
    {
        ConnectedAccountId = connectedAccountId;
        Status = status;
        StatusReason = statusReason;
    }

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>Gets the final status.</summary>
    public string Status { get; }

    /// <summary>Gets the reason that the API gives for the status, as free text; null when it gives none.</summary>
    public string? StatusReason { get; }
}
