namespace ComposioGen.Benchmarks.Calls;

/// <summary>Records the body of the last response.</summary>
internal sealed class LastResponseHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Gets the body.</summary>
    public byte[] Last { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        Last = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response;
    }
}
