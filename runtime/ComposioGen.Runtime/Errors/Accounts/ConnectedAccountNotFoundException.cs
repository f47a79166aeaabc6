using Composio.Runtime;

namespace Composio;

/// <summary>Thrown when the connected account does not exist or is not visible to the key (404).</summary>
public sealed class ConnectedAccountNotFoundException : ComposioNotFoundException
{
    internal ConnectedAccountNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException) => ConnectedAccountId = details.ConnectedAccountId ?? "";

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId { get; }
}
