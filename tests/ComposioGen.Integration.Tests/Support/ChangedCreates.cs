namespace ComposioGen.Integration.Tests;

/// <summary>Replaces the response to creating an account on its way to the client.</summary>
/// <param name="answer">Returns the response to use; null for that of the server.</param>
/// <param name="process">Whether the server receives the request.</param>
internal sealed class ChangedCreates(Func<int, HttpResponseMessage?> answer, bool process) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <summary>Gets the number of requests that create an account.</summary>
    public int Count { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post || !request.RequestUri!.AbsolutePath.EndsWith("/connected_accounts", StringComparison.Ordinal))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var changed = answer(++Count);
        var response = process || changed is null ? await base.SendAsync(request, cancellationToken) : null;
        return changed ?? response!;
    }
}
