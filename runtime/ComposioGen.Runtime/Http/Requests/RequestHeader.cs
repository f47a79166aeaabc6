namespace Composio.Runtime;

/// <summary>Validates headers before they are sent.</summary>
internal static class RequestHeader
{
    // The transport sets these from the body, the URL and the connection.
    private static readonly string[] Reserved = ["host", "connection", "transfer-encoding", "expect", "upgrade", "trailer", "te", "allow", "expires", "last-modified"];

    /// <summary>Throws for a header that is set by the client or cannot be sent.</summary>
    /// <exception cref="ArgumentException">
    /// The header is set by the client, or its name or value contains a character that cannot be sent.
    /// </exception>
    public static void Check(string name, string? value)
    {
        if (!IsName(name))
        {
            throw new ArgumentException("The name of the header is empty or contains an invalid character.", nameof(name));
        }

        if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("content-", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The header '{name}' describes the body or the connection and is set by the client.", nameof(name));
        }

        CheckValue(name, value);
    }

    /// <summary>Throws for a header that carries a credential, or a value that cannot be sent.</summary>
    /// <exception cref="ArgumentException">The header carries a credential, or the value is not printable ASCII.</exception>
    public static void CheckValue(string name, string? value)
    {
        if (CredentialHeaders.Contains(name))
        {
            throw new ArgumentException($"The header '{name}' carries the client's credential and is set by the client.", nameof(name));
        }

        CheckText(name, value);
    }

    /// <summary>Returns whether a text is a valid name of a header or a cookie.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));

    /// <summary>Throws for a value that cannot be sent.</summary>
    /// <exception cref="ArgumentException">The value is not printable ASCII.</exception>
    public static void CheckText(string name, string? value)
    {
        // Other characters would be sent as question marks, or fail in the connection.
        if (value is null || !value.All(static c => c is >= ' ' and < '\u007f'))
        {
            throw new ArgumentException($"The value of the header '{name}' is null or contains a control character or a non-ASCII character.", nameof(value));
        }
    }
}
