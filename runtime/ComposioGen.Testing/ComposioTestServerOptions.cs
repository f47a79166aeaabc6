namespace Composio.Testing;

/// <summary>How a <see cref="ComposioTestServer"/> behaves. Every setting has a default; none is needed to start.</summary>
public sealed class ComposioTestServerOptions
{
    /// <summary>The one value of the <c>x-api-key</c> header that is let in.</summary>
    public string ApiKey { get; init; } = "ak_test_key";

    /// <summary>The one value of the <c>x-user-api-key</c> header that is let in.</summary>
    public string UserApiKey { get; init; } = "uak_test_key";

    /// <summary>Where every time comes from: timestamps, link expiry, activation, the rate limit's window.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// How long an OAuth account that was imported with its tokens stays <c>INITIALIZING</c> before it is <c>ACTIVE</c>.
    /// Zero, the default, makes it active at once.
    /// </summary>
    public TimeSpan OAuthActivationDelay { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// How long the list of accounts lags behind: an account appears in it only this long after it was created, while reading it by its id
    /// works at once. Zero, the default, shows it at once.
    /// </summary>
    public TimeSpan ListDelay { get; init; } = TimeSpan.Zero;

    /// <summary>How long a user has to finish a consent flow before the account is <c>EXPIRED</c>. 10 minutes, as the API has it.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How credentials look in a response.</summary>
    public SecretMasking MaskSecrets { get; init; } = SecretMasking.Standard;

    /// <summary>Requests let in per <see cref="RateLimitWindow"/>; null, the default, lets all in.</summary>
    public int? RateLimit { get; init; }

    /// <summary>The length of the rate limit's fixed window. 60 seconds, as the API has it.</summary>
    public TimeSpan RateLimitWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Items on a page when the caller names no <c>limit</c>. The API documents no default.</summary>
    public int DefaultPageSize { get; init; } = 20;

    /// <summary>The largest page; a larger <c>limit</c> is cut down to it, as the API does.</summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>
    /// How long a webhook secret that was replaced still signs deliveries, next to the new one. 24 hours by default; zero signs with the new one
    /// alone. The API documents no such time.
    /// </summary>
    public TimeSpan WebhookSecretOverlap { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How often an event is delivered until the receiver acknowledges it: 3 times by default. The API documents no schedule.</summary>
    public int WebhookAttempts { get; init; } = 3;

    /// <summary>The pause between two attempts, on <see cref="TimeProvider"/>. Zero, the default, makes them one after the other.</summary>
    public TimeSpan WebhookRetryDelay { get; init; } = TimeSpan.Zero;

    /// <summary>How many requests <see cref="ComposioTestServer.Requests"/> remembers; older ones are forgotten.</summary>
    public int RequestLogCapacity { get; init; } = 1000;

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ApiKey);
        ArgumentException.ThrowIfNullOrWhiteSpace(UserApiKey);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfLessThan(OAuthActivationDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(ListDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(LinkLifetime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RateLimitWindow, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(RateLimit ?? 0, nameof(RateLimit));
        ArgumentOutOfRangeException.ThrowIfLessThan(DefaultPageSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPageSize, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(WebhookSecretOverlap, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(WebhookAttempts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(WebhookRetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(RequestLogCapacity, 1);
    }
}
