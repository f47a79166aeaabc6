namespace Composio;

/// <summary>Thrown when a field of an auth scheme has a value of the wrong type. The message never contains the value.</summary>
public sealed class SchemeFieldException : ArgumentException
{
    internal SchemeFieldException(string field, string message, Exception? innerException)
        : base(message, innerException) => Field = field;

    /// <summary>Gets the name of the field in the API, such as <c>access_token</c>.</summary>
    public string Field { get; }
}
