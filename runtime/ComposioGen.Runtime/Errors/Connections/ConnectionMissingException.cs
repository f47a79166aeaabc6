namespace Composio;

/// <summary>
/// Thrown when one of several awaited accounts does not exist, was deleted, or is not visible to the key: two consecutive lists from the
/// API did not contain it.
/// </summary>
public sealed class ConnectionMissingException : ComposioException
{
    internal ConnectionMissingException(string connectedAccountId)
        : base($"The connected account '{connectedAccountId}' does not exist or is not visible to the key: the API does not list it.") => ConnectedAccountId = connectedAccountId;

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId { get; }
}
