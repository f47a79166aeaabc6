namespace Composio;

/// <summary>An attempt took longer than <see cref="ComposioClientOptions.Timeout"/>.</summary>
public sealed class ComposioTimeoutException : ComposioException
{
    internal ComposioTimeoutException(string message, bool requestMayHaveBeenSent, Exception innerException)
        : base(message, innerException) => RequestMayHaveBeenSent = requestMayHaveBeenSent;

    /// <summary>True when the API may have acted on the request; look before you repeat a call that creates something.</summary>
    public bool RequestMayHaveBeenSent { get; }
}
