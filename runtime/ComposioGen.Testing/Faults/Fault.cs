using System.Net;

namespace Composio.Testing;

/// <summary>
/// Represents a fault of a call. Added to <see cref="ComposioTestServer.Faults"/>, it applies once to the next matching call, unless
/// <see cref="On"/> and <see cref="Times"/> specify otherwise.
/// </summary>
public abstract class Fault
{
    private protected Fault()
    {
    }

    internal string? Method { get; private set; }

    internal string? Path { get; private set; }

    internal int Count { get; private set; } = 1;

    /// <summary>Responds with a status code in the API's error format (429: in its bare format) without processing the call.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header, in whole seconds, rounded up; null for none.</param>
    public static Fault Status(int status, TimeSpan? retryAfter = null) => new StatusFault(status, retryAfter, process: false);

    /// <summary>Processes the call, and then responds with a status code as if it had failed.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header, in whole seconds, rounded up; null for none.</param>
    public static Fault StatusAfterProcessing(int status, TimeSpan? retryAfter = null) => new StatusFault(status, retryAfter, process: true);

    /// <summary>Never responds. The call ends when the client cancels it or the server stops.</summary>
    public static Fault Hang() => new HangFault();

    /// <summary>Closes the connection without a response and without processing the call.</summary>
    public static Fault Drop() => new DropFault(process: false);

    /// <summary>Processes the call, and then closes the connection without a response.</summary>
    public static Fault DropAfterProcessing() => new DropFault(process: true);

    /// <summary>Processes the call, and closes the connection in the middle of the response body.</summary>
    public static Fault DropMidAnswer() => new CutFault(announceWhole: true);

    /// <summary>Responds with an HTML page, as a proxy would, without processing the call.</summary>
    /// <param name="status">The status code, 200 to 599.</param>
    public static Fault Html(int status = 502) => new HtmlFault(status);

    /// <summary>Processes the call, and responds with half of the JSON as a complete response.</summary>
    public static Fault TruncatedJson() => new CutFault(announceWhole: false);

    /// <summary>Responds with a JSON object of the given size and status 200 without processing the call.</summary>
    /// <param name="bytes">The size in bytes; at least 16.</param>
    public static Fault Oversized(long bytes) => new OversizedFault(bytes);

    /// <summary>Responds with a redirect without processing the call.</summary>
    /// <param name="url">The target.</param>
    /// <param name="status">The status code, 302 by default.</param>
    public static Fault Redirect(Uri url, HttpStatusCode status = HttpStatusCode.Redirect) => new RedirectFault(url, (int)status);

    /// <summary>Processes the call and adds a header to the response.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    public static Fault Header(string name, string value) => new HeaderFault(name, value);

    /// <summary>Returns the fault restricted to matching calls.</summary>
    /// <param name="method">The HTTP method; null for any.</param>
    /// <param name="path">
    /// The path after the version, such as <c>/connected_accounts/*</c>, where <c>*</c> is one whole segment; null for any.
    /// </param>
    public Fault On(string? method, string? path = null)
    {
        var copy = (Fault)MemberwiseClone();
        copy.Method = method;
        copy.Path = path;
        return copy;
    }

    /// <summary>Returns the fault applied to several calls.</summary>
    /// <param name="count">The number of calls; at least 1.</param>
    public Fault Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var copy = (Fault)MemberwiseClone();
        copy.Count = count;
        return copy;
    }

    internal bool Fits(string method, string path) =>
        (Method is null || string.Equals(Method, method, StringComparison.OrdinalIgnoreCase)) && (Path is null || FitsPath(path));

    internal abstract Task PlayAsync(Exchange exchange);

    private bool FitsPath(string path)
    {
        var wanted = Path!.Split('/');
        var segments = path.Split('/');
        return wanted.Length == segments.Length
            && wanted.Zip(segments).All(pair => pair.First == "*" || pair.First == pair.Second);
    }
}
