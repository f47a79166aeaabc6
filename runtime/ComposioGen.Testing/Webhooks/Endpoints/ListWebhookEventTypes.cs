namespace Composio.Testing;

/// <summary>Implements <c>GET /webhook_subscriptions/event_types</c>.</summary>
internal sealed class ListWebhookEventTypes : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/event_types";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) => ServerResponse.Ok(new() { ["items"] = WebhookEventTypes.ToJson() });
}
