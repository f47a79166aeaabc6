namespace Composio;

/// <summary>How strictly a webhook delivery is verified.</summary>
public sealed record WebhookVerification
{
    /// <summary>How far the delivery's timestamp may be from now, in the past and in the future. Default 300 s; zero switches the check off.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>The clock; a test puts its own here.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
