using System.Diagnostics;
using System.Net;
using System.Text;
using Composio.Runtime;

namespace Composio;

/// <summary>Represents the HTTP response of a successful call, as returned by a client's <c>WithResponseAsync</c>.</summary>
/// <remarks>For a call that sends several requests, such as <c>InitiateAsync</c>, this is the last response received.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class ComposioResponse
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly RecordedResponse _response;

    internal ComposioResponse(RecordedResponse response) => _response = response;

    /// <summary>Initializes a response, for a test double of a client.</summary>
    /// <param name="statusCode">The HTTP status code, 200 to 299.</param>
    /// <param name="headers">The headers, such as <c>x-request-id</c>; null for none.</param>
    /// <param name="content">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status code is not one of a success.</exception>
    /// <exception cref="ArgumentException">A header has no value, or two headers have the same name in different casing.</exception>
    public ComposioResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers = null, ReadOnlyMemory<byte> content = default)
        : this(RecordedResponse.Create(statusCode, headers, content))
    {
    }

    /// <summary>Gets the HTTP status code, 200 to 299.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>Gets the headers. Names are case-insensitive; multiple values of one name are joined by a comma and a space.</summary>
    public IReadOnlyDictionary<string, string> Headers => _response.Headers;

    /// <summary>Gets the ID of the request (<c>x-request-id</c>), for Composio's support; null when the response has none.</summary>
    public string? RequestId => Headers.TryGetValue(ResponseHeaders.RequestId, out var id) && id.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Gets the body as received, decompressed; empty when there was none. It may contain credentials.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Content => _response.Content;

    /// <summary>Returns the body as text. It may contain credentials: do not log it.</summary>
    /// <returns>The JSON as received; an empty string when there was no body.</returns>
    public string GetJson() => Encoding.UTF8.GetString(Utf8Text.WithoutMark(_response.Content));

    /// <summary>Returns the status and the request ID. The body and the headers are omitted, because they may contain credentials.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ComposioResponse)} {{ StatusCode = {(int)StatusCode}, RequestId = {ServerText.Clean(RequestId, SentSecrets.None, 100) ?? "null"}, Content = {Secrets.Mask} }}";
}
