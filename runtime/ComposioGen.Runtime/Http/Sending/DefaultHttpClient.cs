using System.Net;

namespace Composio.Runtime;

/// <summary>Provides the HTTP client of a transport that was not given one, and sends requests through it or through a given client.</summary>
internal static class DefaultHttpClient
{
    /// <summary>
    /// The compression formats to accept. The runtime decompresses responses, because the handler would rebuild the header for every request.
    /// </summary>
    public const string AcceptEncoding = "gzip, br";

    /// <summary>
    /// Creates the client, which the caller disposes of. It replaces the sending part of <see cref="HttpClient"/> and omits default headers,
    /// buffering and the timeout with its linked token source per request.
    /// </summary>
    public static HttpMessageInvoker Create()
    {
        if (OperatingSystem.IsBrowser())
        {
            // The browser sends, follows redirects and decompresses; it has no sockets to set up.
            return new(new HttpClientHandler(), disposeHandler: true);
        }

        var handler = ComposioHttpHandler.Create();
        handler.AutomaticDecompression = DecompressionMethods.None;
        return new(handler, disposeHandler: true);
    }

    /// <summary>Sends a request and waits for the headers of the response only.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpMessageInvoker http, HttpRequestMessage message, CancellationToken ct) =>
        http is HttpClient client ? client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct) : http.SendAsync(message, ct);
}
