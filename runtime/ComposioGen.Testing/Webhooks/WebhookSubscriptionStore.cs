namespace Composio.Testing;

/// <summary>Stores all webhook subscriptions. Guarded by the backend's lock.</summary>
internal sealed class WebhookSubscriptionStore
{
    private readonly List<WebhookSubscription> _all = [];
    private long _lastSequence;

    /// <summary>Gets every subscription that was not deleted, in the order of creation.</summary>
    public IReadOnlyList<WebhookSubscription> All => _all;

    /// <summary>Creates a subscription.</summary>
    public WebhookSubscription Add(string url, string version, IReadOnlyList<string> events, DateTimeOffset now)
    {
        var subscription = new WebhookSubscription
        {
            Id = Identifier.New("ws"),
            Sequence = ++_lastSequence,
            Url = url,
            Version = version,
            EnabledEvents = events,
            CreatedAt = now,
            UpdatedAt = now,
        };
        _all.Add(subscription);
        return subscription;
    }

    /// <summary>Returns the subscription with an ID, or null when there is none.</summary>
    public WebhookSubscription? Find(string id) => _all.Find(subscription => subscription.Id == id);

    /// <summary>Returns the subscription with an ID.</summary>
    /// <exception cref="ApiErrorException">404: it does not exist.</exception>
    public WebhookSubscription Require(string id) => Find(id) ?? throw ApiErrors.WebhookSubscriptionNotFound(id);

    /// <summary>Returns the subscription with a URL, in any equivalent spelling; null when there is none.</summary>
    public WebhookSubscription? WithUrl(string url) => _all.Find(subscription => new Uri(subscription.Url) == new Uri(url));

    /// <summary>Deletes a subscription.</summary>
    public void Remove(WebhookSubscription subscription) => _all.Remove(subscription);
}
