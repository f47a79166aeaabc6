using System.Text;

namespace ComposioGen.Integration.Tests;

/// <summary>
/// Puts real auth config ids in the place of the made-up ones of the contract. The contract writes <c>ac_x</c> for whichever auth
/// config a step needs, so that name moves on to the next auth config with each connection that is made.
/// </summary>
internal sealed class NamedAuthConfigs(string yours, params string[] others) : DelegatingHandler(new SocketsHttpHandler())
{
    private const string Any = "ac_x";

    private readonly Queue<string> _others = new(others);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        request.RequestUri = new Uri(Replace(request.RequestUri!.AbsoluteUri));
        if (body.Length > 0)
        {
            request.Content = new StringContent(Replace(body), Encoding.UTF8, "application/json");
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Post && body.Contains(Any, StringComparison.Ordinal))
        {
            _others.Dequeue();
        }

        return response;
    }

    private string Replace(string text)
    {
        var named = text.Replace("ac_your_auth_config", yours, StringComparison.Ordinal);
        return _others.TryPeek(out var other) ? named.Replace(Any, other, StringComparison.Ordinal) : named;
    }
}
