using Composio.Runtime;

namespace Composio;

/// <summary>404: there is no such connected account, or not for this key.</summary>
public sealed class ConnectedAccountNotFoundException : ComposioNotFoundException
{
    internal ConnectedAccountNotFoundException(ApiErrorDetails details, Exception? innerException = null)
        : base(details, innerException) => ConnectedAccountId = details.ConnectedAccountId ?? "";

    /// <summary>The id that was asked for.</summary>
    public string ConnectedAccountId { get; }
}
