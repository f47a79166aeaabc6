using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a URL that receives events. Guarded by the backend's lock.</summary>
internal sealed class WebhookSubscription
{
    private readonly List<(string Secret, DateTimeOffset EndsAt)> _replaced = [];

    public required string Id { get; init; }

    /// <summary>Gets the position in the order of creation.</summary>
    public required long Sequence { get; init; }

    public required string Url { get; set; }

    public required string Version { get; set; }

    public required IReadOnlyList<string> EnabledEvents { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public string Secret { get; private set; } = NewSecret();

    /// <summary>Returns the secrets that sign a delivery: the newest first, then those replaced recently.</summary>
    public IReadOnlyList<string> SigningSecrets(DateTimeOffset now) =>
        [Secret, .. _replaced.Where(old => now < old.EndsAt).Select(old => old.Secret).Reverse()];

    /// <summary>Replaces the secret; the old one also signs for a while.</summary>
    public void Rotate(DateTimeOffset now, TimeSpan overlap)
    {
        _replaced.RemoveAll(old => old.EndsAt <= now);
        _replaced.Add((Secret, now + overlap));
        Secret = NewSecret();
        UpdatedAt = now;
    }

    /// <summary>Returns whether the subscription receives an event type. Events of the test server have the newest version.</summary>
    public bool Receives(string eventType) => Version == WebhookEventTypes.NewestVersion && EnabledEvents.Contains(eventType);

    /// <summary>Returns the subscription in the format of the API.</summary>
    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["webhook_url"] = Url,
        ["version"] = Version,
        ["enabled_events"] = new JsonArray([.. EnabledEvents.Select(type => (JsonNode)type)]),
        ["secret"] = Secret,
        ["created_at"] = Timestamp.Format(CreatedAt),
        ["updated_at"] = Timestamp.Format(UpdatedAt),
    };

    private static string NewSecret() => Identifier.New("whsec") + Identifier.New("")[1..];
}
