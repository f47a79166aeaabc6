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

    /// <summary>Lists things.</summary>
    /// <param name="request">The request parameters.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>The response.</returns>
    public virtual Task<Page> ListAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(ListOperation)
            .Literal("/things");
        if (request is not null)
        {
            call.Query("cursor", request.Cursor)
                .Query("limit", request.Limit);
        }

        return _transport.SendAsync<Page>(call, cancellationToken);
    }

    /// <summary>Lists things. Returns the items of all pages; the next page is requested while the current one is enumerated.</summary>
    /// <param name="request">The request parameters.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="ComposioException">The request failed. Derived types identify the cause.</exception>
    /// <returns>An asynchronous sequence of the items of all pages.</returns>
    public virtual IAsyncEnumerable<Thing> ListAllAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default) =>
        CursorPaging.EnumerateAsync(
            request?.Cursor,
            (cursor, token) => ListAsync((request ?? new()) with { Cursor = cursor }, token),
            static page => page.Items,
            static page => page.NextCursor,
            cancellationToken);
}
