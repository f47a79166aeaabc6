namespace Composio;

/// <summary>Thrown when an attempt exceeds <see cref="ComposioClientOptions.Timeout"/>.</summary>
public sealed class ComposioTimeoutException : ComposioException
{
    internal ComposioTimeoutException(string message, bool requestMayHaveBeenSent, Exception innerException)
        : base(message, innerException) => RequestMayHaveBeenSent = requestMayHaveBeenSent;

    /// <summary>
    /// Gets whether the API may have processed the request. When true, check the state before you repeat a call that creates something.
    /// </summary>
    public bool RequestMayHaveBeenSent { get; }
}
