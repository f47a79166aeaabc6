namespace Composio.Testing;

/// <summary>Implements <c>POST /webhook_subscriptions</c>.</summary>
internal sealed class CreateWebhookSubscription(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var body = WebhookSubscriptionBody.Read(call.ReadBody(), isNew: true);
        if (backend.WebhookSubscriptions.WithUrl(body.Url!) is { } existing)
        {
            throw ApiErrors.WebhookUrlInUse(409, existing.Id);
        }

        var subscription = backend.WebhookSubscriptions.Add(body.Url!, body.Version ?? WebhookEventTypes.NewestVersion, body.Events!, call.Now);
        return ServerResponse.Created(subscription.ToJson());
    }
}
