using System.ComponentModel;
using System.Net;

namespace Composio.Runtime;

/// <summary>Creates the innermost HTTP handler, which follows no redirects, because they would disclose the key, and stores no cookies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ComposioHttpHandler
{
    // Long enough to reuse connections, short enough to notice DNS changes.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Creates a handler, which the caller disposes of.</summary>
    /// <returns>The handler; it renews its connections and can be reused.</returns>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
    };
}
