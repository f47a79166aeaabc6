using System.Net;

namespace Composio.Testing;

/// <summary>Represents one attempt to deliver an event.</summary>
/// <param name="At">The time of the attempt, which is the timestamp of the delivery.</param>
/// <param name="Status">The status code of the receiver's response; null when there was none.</param>
/// <param name="Failure">The reason why there was no response; null otherwise.</param>
public sealed record WebhookAttempt(DateTimeOffset At, HttpStatusCode? Status, string? Failure)
{
    /// <summary>Gets whether the receiver acknowledged the event: any status from 200 to 299.</summary>
    public bool IsAcknowledged => (int?)Status is >= 200 and < 300;
}
