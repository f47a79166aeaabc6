namespace Composio.Testing;

/// <summary>Implements <c>POST /webhook_subscriptions/{id}/rotate_secret</c>: the old secret also signs for a while.</summary>
internal sealed class RotateWebhookSecret(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/{id}/rotate_secret";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var subscription = backend.WebhookSubscriptions.Require(call.Id);
        subscription.Rotate(call.Now, backend.Options.WebhookSecretOverlap);
        return ServerResponse.Ok(new() { ["id"] = subscription.Id, ["secret"] = subscription.Secret });
    }
}
