namespace Composio.Testing;

/// <summary>The page at the end of a link. There is nothing to click: a test says how the user decided.</summary>
internal static class LinkPage
{
    private const string Prefix = "/link/";

    /// <summary>The token in a page's path; null when the path is no page's.</summary>
    public static string? TokenOf(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;

    /// <summary>Sends the page.</summary>
    public static Task WriteAsync(Exchange exchange, bool isOpen) => isOpen
        ? exchange.WriteHtmlAsync(200, Html("Connect your account", "This link belongs to a test server. Call CompleteLink or FailLink."))
        : exchange.WriteHtmlAsync(404, Html("Link expired", "This link is unknown or has expired."));

    private static string Html(string title, string text) =>
        $"<!doctype html><html><head><title>{title}</title></head><body><p>{text}</p></body></html>";
}
