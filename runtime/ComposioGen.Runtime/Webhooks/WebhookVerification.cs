namespace Composio;

/// <summary>Specifies how a webhook delivery is verified.</summary>
public sealed record WebhookVerification
{
    /// <summary>
    /// Gets the maximum difference between the delivery's timestamp and the current time, in either direction. The default is 300 seconds;
    /// zero disables the check.
    /// </summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Gets the time provider; replaceable for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
