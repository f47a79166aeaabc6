using System.Text.Json;
using Composio.Runtime;

namespace Composio;

/// <summary>Represents a verified webhook delivery.</summary>
public sealed class WebhookMessage
{
    internal WebhookMessage(string id, string type, DateTimeOffset sentAt, JsonElement payload)
    {
        Id = id;
        Type = type;
        SentAt = sentAt;
        Payload = payload;
    }

    /// <summary>Gets the ID of the event, which is the same in all deliveries of the event; store it to process the event once.</summary>
    public string Id { get; }

    /// <summary>Gets the type of the event, such as <c>composio.connected_account.expired</c>; new types may be added.</summary>
    public string Type { get; }

    /// <summary>Gets the time when this delivery was sent.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>Gets the complete body. It may contain credentials: do not log it.</summary>
    public JsonElement Payload { get; }

    /// <summary>Gets the data of the event; undefined when the body has none.</summary>
    public JsonElement Data => Payload.TryGetProperty(WebhookMembers.Data, out var data) ? data : default;

    /// <summary>Returns the ID and the type without the body.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => $"{Type} {Id}";
}
