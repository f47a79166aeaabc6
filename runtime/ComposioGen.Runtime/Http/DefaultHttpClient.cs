using System.Net;

namespace Composio.Runtime;

/// <summary>Makes the HTTP client of a transport that was given none.</summary>
internal static class DefaultHttpClient
{
    /// <summary>What the client's requests say about compression. The runtime undoes it: the handler would build the header anew for every request.</summary>
    public const string AcceptEncoding = "gzip, br";

    /// <summary>Makes the client; whoever asks for it disposes of it. The time limit is one of each attempt and runs on the options' clock.</summary>
    public static HttpClient Create()
    {
        var handler = ComposioHttpHandler.Create();
        handler.AutomaticDecompression = DecompressionMethods.None;
        return new(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
