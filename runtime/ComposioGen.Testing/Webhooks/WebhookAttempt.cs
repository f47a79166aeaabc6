using System.Net;

namespace Composio.Testing;

/// <summary>One attempt to deliver an event.</summary>
/// <param name="At">The time of the attempt, which the delivery carries as its timestamp.</param>
/// <param name="Status">The status that the receiver answered; null when it did not answer.</param>
/// <param name="Failure">Why the receiver did not answer; null when it did.</param>
public sealed record WebhookAttempt(DateTimeOffset At, HttpStatusCode? Status, string? Failure)
{
    /// <summary>Gets whether the receiver acknowledged the event: any status from 200 to 299.</summary>
    public bool IsAcknowledged => (int?)Status is >= 200 and < 300;
}
