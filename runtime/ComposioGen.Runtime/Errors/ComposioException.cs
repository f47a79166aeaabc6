namespace Composio;

/// <summary>Represents the base class of the exceptions of this library. Messages never contain a credential or a response body.</summary>
public abstract class ComposioException : Exception
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="message">The error message: the cause, its location and a remedy.</param>
    /// <param name="innerException">The cause; null for none.</param>
    protected ComposioException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
