namespace Composio;

/// <summary>The API answered with success, but the answer cannot be used: no JSON, another shape than the document says, or too large.</summary>
public sealed class ComposioResponseException : ComposioException
{
    internal ComposioResponseException(string message, string? path = null, Exception? innerException = null)
        : base(message, innerException) => Path = path;

    /// <summary>Where in the answer, as a JSON path such as <c>$.items[3].id</c>; null when it is not about one place.</summary>
    public string? Path { get; }

    /// <summary>Gets whether the answer is no whole JSON text, as one that was cut off on its way; another try may well get all of it.</summary>
    internal bool IsCutOff { get; init; }
}
