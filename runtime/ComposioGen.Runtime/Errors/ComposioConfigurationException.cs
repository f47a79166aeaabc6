namespace Composio;

/// <summary>A client cannot be made: no key, two keys, a key that cannot be sent, an unusable base URL, or a value out of range.</summary>
public sealed class ComposioConfigurationException : ComposioException
{
    internal ComposioConfigurationException(string message)
        : base(message)
    {
    }
}
