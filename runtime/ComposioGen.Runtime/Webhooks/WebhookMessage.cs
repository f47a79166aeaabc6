using System.Text.Json;

namespace Composio;

/// <summary>A verified webhook delivery.</summary>
public sealed class WebhookMessage
{
    internal WebhookMessage(string id, string type, DateTimeOffset sentAt, JsonElement payload)
    {
        Id = id;
        Type = type;
        SentAt = sentAt;
        Payload = payload;
    }

    /// <summary>The id of the event, the same in all deliveries of it: remember it to act once.</summary>
    public string Id { get; }

    /// <summary>What happened, such as <c>composio.connected_account.expired</c>; expect more than you know.</summary>
    public string Type { get; }

    /// <summary>When this delivery was sent.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>The whole body. It may hold credentials: do not log it.</summary>
    public JsonElement Payload { get; }

    /// <summary>What the event is about; undefined when the body has none.</summary>
    public JsonElement Data => Payload.TryGetProperty("data"u8, out var data) ? data : default;

    /// <summary>Id and type; the body is left out.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Type} {Id}";
}
