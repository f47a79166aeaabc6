using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a request that the server received. Credentials in its headers are not kept; its body is kept unchanged.</summary>
public sealed class RecordedRequest
{
    private readonly ReadOnlyMemory<byte> _body;

    internal RecordedRequest(
        string method,
        string path,
        IReadOnlyList<KeyValuePair<string, string>> query,
        IReadOnlyDictionary<string, string> headers,
        IReadOnlyList<string> credentialHeaders,
        ReadOnlyMemory<byte> body)
    {
        Method = method;
        Path = path;
        Query = query;
        Headers = headers;
        CredentialHeaders = credentialHeaders;
        _body = body;
    }

    /// <summary>Gets the HTTP method, such as <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>Gets the path as it was sent: encoded, with its version and without its query.</summary>
    public string Path { get; }

    /// <summary>Gets the decoded names and values of the query, in the order in which they were sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>Gets the headers, with case-insensitive names, except those that carry a credential.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the names, in lower case, of the headers that carried a credential.</summary>
    public IReadOnlyList<string> CredentialHeaders { get; }

    /// <summary>Gets the body as it was sent; empty when there was none. It may contain credentials.</summary>
    public string BodyText => Encoding.UTF8.GetString(_body.Span);

    /// <summary>Gets the body, parsed on each access; null when there was none or it is not JSON.</summary>
    public JsonNode? Body
    {
        get
        {
            try
            {
                return _body.Length == 0 ? null : JsonNode.Parse(_body.Span);
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>Returns the first value of a query parameter; null when it was not sent.</summary>
    public string? QueryValue(string name) => Query.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>Returns the method and the path, without query and body.</summary>
    public override string ToString() => $"{Method} {Path}";
}
