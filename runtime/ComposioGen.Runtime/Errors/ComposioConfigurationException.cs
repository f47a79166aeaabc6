namespace Composio;

/// <summary>A client cannot be made: no key, two keys, a key that cannot be sent, an unusable base URL, or a value out of range.</summary>
public sealed class ComposioConfigurationException : ComposioException
{
    /// <summary>Says what is wrong with the settings.</summary>
    /// <param name="message">What is wrong, without any credential.</param>
    public ComposioConfigurationException(string message)
        : base(message)
    {
    }
}
