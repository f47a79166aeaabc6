namespace Composio.Testing;

/// <summary>Represents the delivery of an event to one subscription. Its text contains neither the body nor a secret.</summary>
public sealed class WebhookDelivery
{
    private readonly List<WebhookAttempt> _attempts = [];

    internal WebhookDelivery(string id, string eventType, string subscriptionId, byte[] body)
    {
        Id = id;
        EventType = eventType;
        SubscriptionId = subscriptionId;
        Body = body;
    }

    /// <summary>Gets the ID of the event, which is the same in all attempts (header <c>webhook-id</c>).</summary>
    public string Id { get; }

    /// <summary>Gets the type of the event, such as <c>composio.connected_account.expired</c>.</summary>
    public string EventType { get; }

    /// <summary>Gets the ID of the subscription.</summary>
    public string SubscriptionId { get; }

    /// <summary>Gets the attempts, oldest first.</summary>
    public IReadOnlyList<WebhookAttempt> Attempts
    {
        get
        {
            lock (_attempts)
            {
                return [.. _attempts];
            }
        }
    }

    /// <summary>Gets whether the receiver has acknowledged the event.</summary>
    public bool IsDelivered => Attempts.Any(attempt => attempt.IsAcknowledged);

    internal byte[] Body { get; }

    /// <summary>Returns the event and the outcome.</summary>
    public override string ToString() => $"{EventType} {Id} to {SubscriptionId}: {(IsDelivered ? "delivered" : "not delivered")} after {Attempts.Count} attempt(s)";

    internal void Add(WebhookAttempt attempt)
    {
        lock (_attempts)
        {
            _attempts.Add(attempt);
        }
    }
}
