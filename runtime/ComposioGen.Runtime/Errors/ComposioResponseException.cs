namespace Composio;

/// <summary>
/// Thrown when the API responds with success but the response cannot be used: it is not JSON, does not match the OpenAPI document, or is
/// too large.
/// </summary>
public sealed class ComposioResponseException : ComposioException
{
    internal ComposioResponseException(string message, string? path = null, Exception? innerException = null)
        : base(message, innerException) => Path = path;

    /// <summary>Gets the location in the response, as a JSON path such as <c>$.items[3].id</c>; null when no single location applies.</summary>
    public string? Path { get; }

    /// <summary>Gets whether the response is incomplete JSON, such as one that was truncated in transit; a retry may receive it completely.</summary>
    internal bool IsCutOff { get; init; }
}
