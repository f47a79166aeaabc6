// ThingsClient.g.cs
/// <summary>What there is.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation CreateOperation = new("Things.Create", HttpMethod.Post, "/things");
    private static readonly ComposioOperation ReplaceThingsOperation = new("Things.ReplaceThings", HttpMethod.Put, "/things");
    private static readonly ComposioOperation GetCountOperation = new("Things.GetCount", HttpMethod.Get, "/things/count");
    private static readonly ComposioOperation GetNamesOperation = new("Things.GetNames", HttpMethod.Get, "/things/names");
    private static readonly ComposioOperation NamesOperation = new("Things.Names", HttpMethod.Post, "/things/names");
    private static readonly ComposioOperation UpdateOperation = new("Things.Update", HttpMethod.Patch, "/things/{id}");

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a client for mocking. Methods that are not overridden throw <c>InvalidOperationException</c>.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>Sends <c>POST /things</c>.</summary>
    /// <param name="request">The request body.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>Done.</returns>
    public virtual Task CreateAsync(Thing? request = null, CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(CreateOperation)
            .Literal("/things");
        return request is null
            ? _transport.SendAsync(call, cancellationToken)
            : _transport.SendAsync(call, request, JsonWrite.Model<Thing>, cancellationToken);
    }

    /// <summary>Sends <c>PUT /things</c>.</summary>
    /// <param name="request">The request body.</param>
    /// <param name="query">The request parameters.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    public virtual Task<Thing> ReplaceThingsAsync(Thing request, ReplaceThingsQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(query);
        var call = new ComposioRequest(ReplaceThingsOperation)
            .Literal("/things");
        call.Query("dry_run", query.DryRun)
            .Query("reason", query.Reason);

        return _transport.SendAsync<Thing, Thing>(call, request, cancellationToken);
    }

    /// <summary>Sends <c>GET /things/count</c>.</summary>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>How many.</returns>
    public virtual Task<long> GetCountAsync(CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(GetCountOperation)
            .Literal("/things/count");
        return _transport.SendAsync(call, JsonRead.Int64, cancellationToken);
    }

    /// <summary>Sends <c>GET /things/names</c>.</summary>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>Names.</returns>
    public virtual Task<IReadOnlyList<string>> GetNamesAsync(CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(GetNamesOperation)
            .Literal("/things/names");
        return _transport.SendAsync(call, static (ref Utf8JsonReader item) => JsonRead.List<string>(ref item, JsonRead.String), cancellationToken);
    }

    /// <summary>Sends <c>POST /things/names</c>.</summary>
    /// <param name="request">The request body.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>Counts.</returns>
    public virtual Task<IReadOnlyDictionary<string, long>> NamesAsync(IReadOnlyList<string> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ComposioRequest(NamesOperation)
            .Literal("/things/names");
        return _transport.SendAsync(call, request, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String), static (ref Utf8JsonReader item) => JsonRead.Map<long>(ref item, JsonRead.Int64), cancellationToken);
    }

    /// <summary>Sends <c>PATCH /things/{id}</c>.</summary>
    /// <param name="id">The id.</param>
    /// <param name="request">The request body.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    public virtual Task<Thing> UpdateAsync(string id, Thing? request = null, CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(UpdateOperation)
            .Literal("/things/")
            .Segment(id, nameof(id));
        return request is null
            ? _transport.SendAsync<Thing>(call, cancellationToken)
            : _transport.SendAsync<Thing, Thing>(call, request, cancellationToken);
    }
}
