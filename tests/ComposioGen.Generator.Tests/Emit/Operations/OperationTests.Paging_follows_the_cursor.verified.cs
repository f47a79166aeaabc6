// ThingsClient.g.cs
/// <summary>What there is.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public partial class ThingsClient
{
    private static readonly ComposioOperation ListOperation = new("Things.List", HttpMethod.Get, "/things");

    private readonly ComposioTransport _transport;

    internal ThingsClient(ComposioTransport transport) => _transport = transport;

    /// <summary>Initializes a test double: override what the test calls; everything else throws InvalidOperationException.</summary>
    protected ThingsClient() => _transport = ComposioTransport.Unconnected;

    /// <summary>Lists things.</summary>
    /// <param name="request">What to ask for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    /// <returns>The answer.</returns>
    public virtual Task<Page> ListAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default)
    {
        var call = new ComposioRequest(ListOperation)
            .Literal("/things");
        if (request is not null)
        {
            call.Query("cursor", request.Cursor)
                .Query("limit", request.Limit);
        }

        return _transport.SendAsync(call, JsonRead.Model<Page>, cancellationToken);
    }

    /// <summary>
    /// Lists things. Follows the cursor through all pages; the next page is fetched while the current one is read.
    /// </summary>
    /// <param name="request">What to ask for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
    /// <returns>The items of all pages, as they come.</returns>
    public virtual IAsyncEnumerable<Thing> ListAllAsync(ListThingsRequest? request = null, CancellationToken cancellationToken = default) =>
        CursorPaging.EnumerateAsync(
            request?.Cursor,
            (cursor, token) => ListAsync((request ?? new()) with { Cursor = cursor }, token),
            static page => page.Items,
            static page => page.NextCursor,
            cancellationToken);
}
