namespace Composio.Testing;

/// <summary>Implements <c>GET /webhook_subscriptions/{id}</c>: the response contains the secret.</summary>
internal sealed class GetWebhookSubscription(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/{id}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) => ServerResponse.Ok(backend.WebhookSubscriptions.Require(call.Id).ToJson());
}
