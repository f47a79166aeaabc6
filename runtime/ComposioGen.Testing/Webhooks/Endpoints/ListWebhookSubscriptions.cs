namespace Composio.Testing;

/// <summary>Implements <c>GET /webhook_subscriptions</c>: oldest first, at most 50 per page.</summary>
internal sealed class ListWebhookSubscriptions(ComposioBackend backend) : IEndpoint
{
    private const int MaxPageSize = 50;

    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/webhook_subscriptions";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) =>
        new PageRequest(call.Query, backend.Options, MaxPageSize)
            .Cut(backend.WebhookSubscriptions.All, subscription => (subscription.Sequence, 0), descending: false, subscription => subscription.ToJson());
}
