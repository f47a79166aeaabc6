namespace Composio.Runtime.Tests;

/// <summary>Responds with a function and records the requests.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, int, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(params Func<HttpResponseMessage>[] answers)
        : this((_, index, _) => Task.FromResult(answers[Math.Min(index, answers.Length - 1)]()))
    {
    }

    public List<SentRequest> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>());
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        int index;
        lock (Sent)
        {
            index = Sent.Count;
            Sent.Add(new(
                request.Method,
                request.RequestUri!,
                headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(' ', header.Value)),
                body));
        }

        return await answer(request, index, cancellationToken);
    }
}
