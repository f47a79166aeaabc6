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

    /// <summary>Gets or sets whether a handler of the HTTP client has a copy of the request, which it may have sent several times.</summary>
    internal bool RequestMayHaveBeenRepeated { get; set; }
}
