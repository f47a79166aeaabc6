namespace Composio.Runtime;

/// <content>Requests whose body and response are models.</content>
public sealed partial class ComposioTransport
{
    /// <summary>Sends a request without a body.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The response; an empty response is read as an empty object.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<T> SendAsync<T>(ComposioRequest request, CancellationToken ct)
        where T : IJsonModel<T> => SendAsync(request, JsonRead.Model<T>, ct);

    /// <summary>Sends a request with a body.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="body">The body; it is written once, regardless of retries, unless it has become stale.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The response; an empty response is read as an empty object.</returns>
    /// <exception cref="ArgumentException">
    /// A credential in the body is a mask returned by the API, an ID is blank, or a member is duplicated. The parameter name is the path in
    /// the body.
    /// </exception>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<T> SendAsync<TBody, T>(ComposioRequest request, TBody body, CancellationToken ct)
        where TBody : IJsonWritable
        where T : IJsonModel<T> => SendAsync(request, body, JsonWrite.Model, JsonRead.Model<T>, ct);
}
