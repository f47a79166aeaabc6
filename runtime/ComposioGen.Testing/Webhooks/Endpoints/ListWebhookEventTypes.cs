namespace Composio.Testing;

/// <summary>Implements <c>GET /webhook_subscriptions/event_types</c>.</summary>
internal sealed class ListWebhookEventTypes : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/event_types";

    /// <inheritdoc />
    public Answer Handle(Call call) => Answer.Ok(new() { ["items"] = WebhookEventTypes.ToJson() });
}
