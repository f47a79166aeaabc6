using System.Net;

namespace Composio.Runtime;

/// <summary>The HTTP client of a transport that was given none, and how one request goes through it or through a client that was given.</summary>
internal static class DefaultHttpClient
{
    /// <summary>What the client's requests say about compression. The runtime undoes it: the handler would build the header anew for every request.</summary>
    public const string AcceptEncoding = "gzip, br";

    /// <summary>
    /// Makes the client; whoever asks for it disposes of it. It is the part of <see cref="HttpClient"/> that sends: default headers,
    /// buffering and a time limit of its own, with a linked token source for each request, are done without.
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

    /// <summary>Sends a request and waits for the head of the answer only.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpMessageInvoker http, HttpRequestMessage message, CancellationToken ct) =>
        http is HttpClient client ? client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct) : http.SendAsync(message, ct);
}
