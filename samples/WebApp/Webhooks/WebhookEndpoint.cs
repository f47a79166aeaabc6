using Composio;
using Microsoft.AspNetCore.Mvc;

namespace WebApp.Webhooks;

/// <summary>Defines the endpoint to which Composio posts events. Anyone can call it, so every delivery is verified.</summary>
internal static class WebhookEndpoint
{
    public const string Path = "/webhooks/composio";

    private const long MaxBodyLength = 1 << 20;

    public static void MapComposioWebhook(this IEndpointRouteBuilder app) =>
        app.MapPost(Path, ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBodyLength));

    private static async Task<IResult> ReceiveAsync(HttpRequest request, WebhookSecret secret, ExpiryNotices notices)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        try
        {
            var received = WebhookEvent.Verify(body.ToArray(), name => request.Headers[name], secret.Value ?? "");
            if (received is WebhookEvent.ConnectedAccountExpired expired)
            {
                notices.Add(expired.Account);
            }

            return Results.Ok();
        }
        catch (ComposioWebhookException error)
        {
            return Results.StatusCode((int)error.StatusCode);
        }
    }
}
