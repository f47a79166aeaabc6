using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>A request that the server got. Credentials of its headers are not kept; its body is, as it came.</summary>
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

    /// <summary>The HTTP method, such as <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>The path as it was sent: encoded, with its version and without its query.</summary>
    public string Path { get; }

    /// <summary>The query's names and values, decoded, in the order they were sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>The headers, found whatever their case; those that carry a credential are left out.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The names, in small letters, of the headers that carried a credential.</summary>
    public IReadOnlyList<string> CredentialHeaders { get; }

    /// <summary>The body as it was sent; empty when there was none. It holds whatever credentials the caller put there.</summary>
    public string BodyText => Encoding.UTF8.GetString(_body.Span);

    /// <summary>The body, parsed anew on each call; null when there was none or it is not JSON.</summary>
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

    /// <summary>The first value of a query parameter; null when it was not sent.</summary>
    public string? QueryValue(string name) => Query.Where(pair => pair.Key == name).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>The method and the path; neither query nor body.</summary>
    public override string ToString() => $"{Method} {Path}";
}
