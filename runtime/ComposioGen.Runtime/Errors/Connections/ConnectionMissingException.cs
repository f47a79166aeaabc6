namespace Composio;

/// <summary>An account that was waited for together with others does not exist, was deleted, or is not visible to this key: the API left it out of two lists in a row.</summary>
public sealed class ConnectionMissingException : ComposioException
{
    internal ConnectionMissingException(string connectedAccountId)
        : base($"There is no connected account '{connectedAccountId}', or not for this key: the API does not list it.") => ConnectedAccountId = connectedAccountId;

    /// <summary>The account.</summary>
    public string ConnectedAccountId { get; }
}
