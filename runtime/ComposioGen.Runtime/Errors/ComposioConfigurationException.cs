namespace Composio;

/// <summary>
/// Thrown when a client cannot be created: no key, two keys, a key that cannot be sent, an invalid base URL, or a value out of range.
/// </summary>
public sealed class ComposioConfigurationException : ComposioException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="message">The error message, without any credential.</param>
    public ComposioConfigurationException(string message)
        : base(message)
    {
    }
}
