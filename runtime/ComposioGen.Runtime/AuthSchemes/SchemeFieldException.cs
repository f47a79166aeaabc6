namespace Composio;

/// <summary>A field of an auth scheme has another kind of value than the scheme takes. The message never shows the value.</summary>
public sealed class SchemeFieldException : ArgumentException
{
    internal SchemeFieldException(string field, string message, Exception? innerException)
        : base(message, innerException) => Field = field;

    /// <summary>The field, by its name in the API, such as <c>access_token</c>.</summary>
    public string Field { get; }
}
