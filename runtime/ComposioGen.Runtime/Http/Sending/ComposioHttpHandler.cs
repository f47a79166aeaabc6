using System.ComponentModel;
using System.Net;

namespace Composio.Runtime;

/// <summary>Makes the handler at the end of every chain: no redirects, which would carry the key elsewhere, and no cookies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ComposioHttpHandler
{
    // Long enough to reuse connections, short enough to notice that a name has moved to another address.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Makes a handler; whoever asks for it disposes of it.</summary>
    /// <returns>The handler; it renews its connections, so it can be kept.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
    };
}
