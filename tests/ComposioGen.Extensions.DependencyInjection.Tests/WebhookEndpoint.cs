using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComposioGen.Extensions.DependencyInjection.Tests;

internal static class WebhookEndpoint
{
    public static void Map(WebApplication app, string secret, Action<ConnectedAccount> onExpired)
    {
        // <endpoint>
        app.MapPost("/webhooks/composio", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);                     // the raw bytes, which are signed
            try
            {
                var received = WebhookEvent.Verify(body.ToArray(), name => request.Headers[name], secret);
                if (received is WebhookEvent.ConnectedAccountExpired expired)
                {
                    onExpired(expired.Account);                        // received.Id is the same in every retry: process it once
                }

                return Results.Ok();
            }
            catch (ComposioWebhookException error)
            {
                return Results.StatusCode((int)error.StatusCode);    // 401 or 400
            }
        });
        // </endpoint>
    }
}
