namespace Composio;

/// <summary>There was no answer, or it broke off.</summary>
public sealed class ComposioNetworkException : ComposioException
{
    internal ComposioNetworkException(string message, bool requestMayHaveBeenSent, Exception innerException)
        : base(message, innerException) => RequestMayHaveBeenSent = requestMayHaveBeenSent;

    /// <summary>
    /// True when the API may have acted on the request; look before you repeat a call that creates something.
    /// False when it cannot have seen it.
    /// </summary>
    public bool RequestMayHaveBeenSent { get; }
}
