// ThingsClient.g.cs
/// <summary>What there is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation GetPartByNumberOperation = new("Things.GetPartByNumber", HttpMethod.Get, "/v1/things/{id}/parts/{kind}/{number}");

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a client for mocking. Methods that are not overridden throw <c>InvalidOperationException</c>.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>Finds parts.</summary>
    /// <remarks>Finds parts of a thing.</remarks>
    /// <param name="id">The thing.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="number">The number.</param>
    /// <param name="request">The request parameters.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    public virtual Task<Thing> GetPartByNumberAsync(string id, Kind kind, long number, GetPartByNumberRequest? request = null, CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(GetPartByNumberOperation)
            .Literal("/v1/things/")
            .Segment(id, nameof(id))
            .Literal("/parts/")
            .Segment<Kind>(kind, nameof(kind))
            .Literal("/")
            .Segment(number.ToString(global::System.Globalization.CultureInfo.InvariantCulture), nameof(number));
        if (request is not null)
        {
            call.Query("comma", request.Comma, ArrayFormat.CommaSeparated, "request.Comma")
                .Query("repeated", request.Repeated, ArrayFormat.Repeated, "request.Repeated")
                .Query("spaces", request.Spaces, ArrayFormat.SpaceSeparated, "request.Spaces")
                .Query("pipes", request.Pipes, ArrayFormat.PipeSeparated, "request.Pipes")
                .Query("kinds", request.Kinds, ArrayFormat.CommaSeparated, "request.Kinds")
                .QueryEnum<Kind>("kind", request.Kind)
                .Query("limit", request.Limit)
                .Query("ratio", request.Ratio)
                .Query("all", request.All)
                .Query("since", request.Since)
                .Query("either", request.Either)
                .Query("old", request.Old)
                .Header("X-Trace", request.XTrace)
                .Header("X-Depth", request.XDepth is { } given_XDepth ? given_XDepth.ToString(global::System.Globalization.CultureInfo.InvariantCulture) : null)
                .Cookie("session", request.Session);
        }

        return _transport.SendAsync<Thing>(call, cancellationToken);
    }
}

// GetPartByNumberRequest.g.cs
/// <summary>Defines the request parameters: Finds parts.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record GetPartByNumberRequest
{
    public IReadOnlyList<string>? Comma { get; init; }
    public IReadOnlyList<string>? Repeated { get; init; }
    public IReadOnlyList<string>? Spaces { get; init; }
    public IReadOnlyList<string>? Pipes { get; init; }
    public IReadOnlyList<Kind>? Kinds { get; init; }
    public Kind? Kind { get; init; }
    public long? Limit { get; init; }
    public double? Ratio { get; init; }
    public bool? All { get; init; }
    public DateTimeOffset? Since { get; init; }
    public StringOrBoolean Either { get; init; }
    [Obsolete("The API has deprecated this parameter.", DiagnosticId = "COMPOSIO0001", UrlFormat = "PAGES/deprecations.md")]
    public string? Old { get; init; }
    public string? XTrace { get; init; }
    public long? XDepth { get; init; }
    public string? Session { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("Comma", Comma)
        .Add("Repeated", Repeated)
        .Add("Spaces", Spaces)
        .Add("Pipes", Pipes)
        .Add("Kinds", Kinds)
        .Add("Kind", Kind)
        .Add("Limit", Limit)
        .Add("Ratio", Ratio)
        .Add("All", All)
        .Add("Since", Since)
        .Add("Either", Either.IsPresent ? (object)Either : null)
        .Add("Old", Old)
        .Add("XTrace", XTrace)
        .Add("XDepth", XDepth)
        .Add("Session", Session)
        .Any;
}
