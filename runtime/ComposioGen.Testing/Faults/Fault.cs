using System.Net;

namespace Composio.Testing;

/// <summary>
/// Something that goes wrong with a call. Put into <see cref="ComposioTestServer.Faults"/>, it strikes the next call that
/// it fits, once; <see cref="On"/> and <see cref="Times"/> say otherwise.
/// </summary>
public abstract class Fault
{
    private protected Fault()
    {
    }

    internal string? Method { get; private set; }

    internal string? Path { get; private set; }

    internal int Count { get; private set; } = 1;

    /// <summary>Answers a status in the API's error shape (429: in its bare shape) and does not process the call.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header, in whole seconds, rounded up; null leaves it out.</param>
    public static Fault Status(int status, TimeSpan? retryAfter = null) => new StatusFault(status, retryAfter, process: false);

    /// <summary>Processes the call, and then answers a status as if it had failed.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header, in whole seconds, rounded up; null leaves it out.</param>
    public static Fault StatusAfterProcessing(int status, TimeSpan? retryAfter = null) => new StatusFault(status, retryAfter, process: true);

    /// <summary>Never answers. The call ends when the client gives up or the server stops.</summary>
    public static Fault Hang() => new HangFault();

    /// <summary>Closes the connection without a response and does not process the call.</summary>
    public static Fault Drop() => new DropFault(process: false);

    /// <summary>Processes the call, and then closes the connection without a response.</summary>
    public static Fault DropAfterProcessing() => new DropFault(process: true);

    /// <summary>Processes the call, and closes the connection in the middle of the response's body.</summary>
    public static Fault DropMidAnswer() => new CutFault(announceWhole: true);

    /// <summary>Answers an HTML page, as a proxy would, and does not process the call.</summary>
    /// <param name="status">The status, 200 to 599.</param>
    public static Fault Html(int status = 502) => new HtmlFault(status);

    /// <summary>Processes the call, and answers half of the JSON as if it were the whole.</summary>
    public static Fault TruncatedJson() => new CutFault(announceWhole: false);

    /// <summary>Answers a JSON object of so many bytes with status 200 and does not process the call.</summary>
    /// <param name="bytes">The size, from 16 bytes.</param>
    public static Fault Oversized(long bytes) => new OversizedFault(bytes);

    /// <summary>Answers a redirect and does not process the call.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="status">The status, 302 by default.</param>
    public static Fault Redirect(Uri url, HttpStatusCode status = HttpStatusCode.Redirect) => new RedirectFault(url, (int)status);

    /// <summary>Processes and answers the call as ever, with one header more.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    public static Fault Header(string name, string value) => new HeaderFault(name, value);

    /// <summary>The same fault for some calls only.</summary>
    /// <param name="method">The HTTP method; null is any.</param>
    /// <param name="path">
    /// The path after the version, such as <c>/connected_accounts/*</c>, where <c>*</c> is one whole segment; null is any.
    /// </param>
    public Fault On(string? method, string? path = null)
    {
        var copy = (Fault)MemberwiseClone();
        copy.Method = method;
        copy.Path = path;
        return copy;
    }

    /// <summary>The same fault for so many calls.</summary>
    /// <param name="count">How many, from 1.</param>
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
