using System.Net;

namespace Composio.Runtime;

/// <summary>Makes the HTTP client of a transport that was given none.</summary>
internal static class DefaultHttpClient
{
    // Long enough to reuse connections, short enough to notice that a name has moved to another address.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Makes the client; whoever asks for it disposes of it.</summary>
    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = ConnectionLifetime,
        };

        // The time limit is one of each attempt and runs on the options' clock.
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
