namespace Composio.Testing;

/// <summary>Implements <c>DELETE /webhook_subscriptions/{id}</c>.</summary>
internal sealed class DeleteWebhookSubscription(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "DELETE";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/{id}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        backend.WebhookSubscriptions.Remove(backend.WebhookSubscriptions.Require(call.Id));
        return ServerResponse.Ok(new() { ["success"] = true });
    }
}
