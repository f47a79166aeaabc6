namespace Composio.Runtime;

/// <summary>Makes the HTTP client of a transport that was given none.</summary>
internal static class DefaultHttpClient
{
    /// <summary>Makes the client; whoever asks for it disposes of it. The time limit is one of each attempt and runs on the options' clock.</summary>
    public static HttpClient Create() => new(ComposioHttpHandler.Create(), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
}
