namespace Composio.Testing;

/// <summary>Implements <c>PATCH /webhook_subscriptions/{id}</c>: omitted members are unchanged.</summary>
internal sealed class UpdateWebhookSubscription(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "PATCH";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions/{id}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var subscription = backend.WebhookSubscriptions.Require(call.Id);
        var body = WebhookSubscriptionBody.Read(call.ReadBody(), isNew: false);
        if (body.Url is { } url && backend.WebhookSubscriptions.WithUrl(url) is { } existing && existing != subscription)
        {
            // The API documents no 409 for this call.
            throw ApiErrors.WebhookUrlInUse(400, existing.Id);
        }

        subscription.Url = body.Url ?? subscription.Url;
        subscription.Version = body.Version ?? subscription.Version;
        subscription.EnabledEvents = body.Events ?? subscription.EnabledEvents;
        subscription.UpdatedAt = call.Now;
        return ServerResponse.Ok(subscription.ToJson());
    }
}
