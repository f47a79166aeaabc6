using System.Text;

namespace ComposioGen.Integration.Tests;

/// <summary>
/// Replaces the sample IDs of auth configs. The code uses <c>ac_x</c> for any auth config, so this ID refers to the next auth config after each
/// created connection.
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
