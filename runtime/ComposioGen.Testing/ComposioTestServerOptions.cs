namespace Composio.Testing;

/// <summary>Specifies the behavior of a <see cref="ComposioTestServer"/>.</summary>
public sealed class ComposioTestServerOptions
{
    /// <summary>Gets the accepted value of the <c>x-api-key</c> header.</summary>
    public string ApiKey { get; init; } = "ak_test_key";

    /// <summary>Gets the accepted value of the <c>x-user-api-key</c> header.</summary>
    public string UserApiKey { get; init; } = "uak_test_key";

    /// <summary>Gets the time provider for timestamps, link expiry, activation and the window of the rate limit.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Gets how long an OAuth account imported with its tokens stays <c>INITIALIZING</c> before it becomes <c>ACTIVE</c>. The default is
    /// zero: active immediately.
    /// </summary>
    public TimeSpan OAuthActivationDelay { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// Gets the delay of the list of accounts: an account is listed only this long after its creation, while it can be read by its ID
    /// immediately. The default is zero.
    /// </summary>
    public TimeSpan ListDelay { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// Gets the time in which a user has to complete a consent flow before the account becomes <c>EXPIRED</c>. The default is 10 minutes, as
    /// in the API.
    /// </summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets how credentials are masked in responses.</summary>
    public SecretMasking MaskSecrets { get; init; } = SecretMasking.Standard;

    /// <summary>Gets the number of requests allowed per <see cref="RateLimitWindow"/>. The default is null: no limit.</summary>
    public int? RateLimit { get; init; }

    /// <summary>Gets the length of the fixed window of the rate limit. The default is 60 seconds, as in the API.</summary>
    public TimeSpan RateLimitWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets the number of items on a page for calls without <c>limit</c>. The default is 20; the API documents none.</summary>
    public int DefaultPageSize { get; init; } = 20;

    /// <summary>
    /// Gets the maximum number of items on a page; a larger <c>limit</c> is reduced to it, as in the API. The default is 1000.
    /// </summary>
    public int MaxPageSize { get; init; } = 1000;

    /// <summary>
    /// Gets how long a replaced webhook secret still signs deliveries, in addition to the new one. The default is 24 hours; zero signs with
    /// the new secret only. The API documents no such time.
    /// </summary>
    public TimeSpan WebhookSecretOverlap { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Gets the maximum number of attempts to deliver an event. The default is 3; the API documents no schedule.</summary>
    public int WebhookAttempts { get; init; } = 3;

    /// <summary>Gets the delay between two attempts, on <see cref="TimeProvider"/>. The default is zero.</summary>
    public TimeSpan WebhookRetryDelay { get; init; } = TimeSpan.Zero;

    /// <summary>Gets the number of requests that <see cref="ComposioTestServer.Requests"/> keeps. The default is 1000.</summary>
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
