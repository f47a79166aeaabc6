using System.Diagnostics;
using System.Net;
using System.Text;
using Composio.Runtime;

namespace Composio;

/// <summary>The HTTP response of a successful call as it was received. A client's <c>WithResponseAsync</c> returns it.</summary>
/// <remarks>For a call that sends several requests, such as <c>InitiateAsync</c>, it is the last response that was received.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class ComposioResponse
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly RecordedResponse _response;

    internal ComposioResponse(RecordedResponse response) => _response = response;

    /// <summary>Gets the status, 200 to 299.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>Gets the headers. Names are compared without regard to case; several values of one name are joined by a comma and a space.</summary>
    public IReadOnlyDictionary<string, string> Headers => _response.Headers;

    /// <summary>Gets the ID of the request (<c>x-request-id</c>), which Composio's support asks for; null when the response has none.</summary>
    public string? RequestId => Headers.TryGetValue("x-request-id", out var id) && id.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Gets the body as it was received, decompressed; empty when there was none. It may hold credentials.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Content => _response.Content;

    /// <summary>Returns the body as text. It may hold credentials: do not log it.</summary>
    /// <returns>The JSON as it was received; an empty string when there was no body.</returns>
    public string GetJson() => Encoding.UTF8.GetString(Utf8Text.WithoutMark(_response.Content));

    /// <summary>Returns the status and the request ID. The body and the headers are left out: they may hold credentials.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(ComposioResponse)} {{ StatusCode = {(int)StatusCode}, RequestId = {ServerText.Clean(RequestId, SentSecrets.None, 100) ?? "null"}, Content = {Secrets.Mask} }}";
}
