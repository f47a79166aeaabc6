namespace Composio;

/// <summary>Thrown when no response was received, or the response was incomplete.</summary>
public sealed class ComposioNetworkException : ComposioException
{
    internal ComposioNetworkException(string message, bool requestMayHaveBeenSent, Exception innerException)
        : base(message, innerException) => RequestMayHaveBeenSent = requestMayHaveBeenSent;

    /// <summary>
    /// Gets whether the API may have processed the request. When true, check the state before you repeat a call that creates something.
    /// When false, the API cannot have received the request.
    /// </summary>
    public bool RequestMayHaveBeenSent { get; }
}
