// ThingsClient.g.cs
/// <summary>What there is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation ListOperation = new("Things.List", HttpMethod.Get, "/things");

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a client for mocking. Methods that are not overridden throw <c>InvalidOperationException</c>.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>Sends <c>GET /things</c>.</summary>
    /// <param name="request">The request parameters.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    [Obsolete("The API has deprecated this operation.", DiagnosticId = "COMPOSIO0001", UrlFormat = "PAGES/deprecations.md")]
    public virtual Task<Thing> ListAsync(ListThingsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ComposioRequest(ListOperation)
            .Literal("/things");
        call.Query("q", request.Q);

        return _transport.SendAsync<Thing>(call, cancellationToken);
    }
}

// ListThingsRequest.g.cs
/// <summary>Defines the parameters of ListThingsRequest.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public sealed partial record ListThingsRequest
{
    /// <summary>What to look for.</summary>
    public required string Q { get; init; }

    private bool PrintMembers(StringBuilder builder) => new MemberPrinter(builder)
        .Add("Q", Q)
        .Any;
}
