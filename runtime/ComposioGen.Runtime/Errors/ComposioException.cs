namespace Composio;

/// <summary>What every error of this library derives from. No message holds a credential or the body of an answer.</summary>
public abstract class ComposioException : Exception
{
    /// <summary>Makes an error.</summary>
    /// <param name="message">What was wrong, where, and what to do.</param>
    /// <param name="innerException">The cause, if any.</param>
    protected ComposioException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
