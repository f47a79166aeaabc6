namespace Composio;

/// <summary>
/// Thrown when a connection is created from credentials and a credential that its auth scheme requires is missing. Nothing was sent. The message
/// never contains a value.
/// </summary>
public sealed class MissingCredentialException : ArgumentException
{
    internal MissingCredentialException(string scheme, IReadOnlyList<string> fields, string parameterName)
        : base($"The credentials of {scheme} lack {string.Join(" and ", fields)}, so the connection would never become active; nothing was sent. Pass no state, or use LinkAsync, to let the user sign in.", parameterName)
    {
        Scheme = scheme;
        Fields = fields;
    }

    /// <summary>Gets the auth scheme, such as <c>BEARER_TOKEN</c>.</summary>
    public string Scheme { get; }

    /// <summary>Gets the names of the missing fields in the API, such as <c>token</c>.</summary>
    public IReadOnlyList<string> Fields { get; }
}
