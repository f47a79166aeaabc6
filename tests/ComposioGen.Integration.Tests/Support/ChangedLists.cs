using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Changes pages of accounts before the client receives them.</summary>
internal sealed class ChangedLists(Action<JsonObject> change) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.EndsWith("/connected_accounts", StringComparison.Ordinal))
        {
            var page = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
            change(page);
            response.Content = new StringContent(page.ToJsonString());
        }

        return response;
    }
}
