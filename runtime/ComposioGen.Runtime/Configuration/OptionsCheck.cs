using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Validates options.</summary>
internal static class OptionsCheck
{
    public const int MaxRetryCount = 10;

    // The maximum delay of a timer.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Validates the options of a client.</summary>
    /// <exception cref="ComposioConfigurationException">A value is out of range.</exception>
    public static void Check(ComposioClientOptions options)
    {
        RequireAttempts(options.Timeout, options.MaxRetries, nameof(ComposioClientOptions));
        Require(options.MaxRetryAfter >= TimeSpan.Zero && options.MaxRetryAfter <= Longest, "must not be negative", options.MaxRetryAfter);
        Require(options.MaxResponseBytes > 0, "must be positive", options.MaxResponseBytes);
        Require(IsPositive(options.PollInterval), "must be positive", options.PollInterval);
        Require(IsPositive(options.MaxPollInterval) && options.MaxPollInterval >= options.PollInterval, "must not be less than PollInterval", options.MaxPollInterval);
        Require(IsInfinite(options.WaitTimeout) || (options.WaitTimeout >= TimeSpan.Zero && options.WaitTimeout <= Longest), "must not be negative", options.WaitTimeout);
        Require(options.TimeProvider is not null, "must not be null", options.TimeProvider);
        Require(options.ApplicationName is not { } name || (name.Length > 0 && name.All(static c => c is >= ' ' and < '\u007f')), "must be plain ASCII text", options.ApplicationName);
        CheckHttpClient(options.HttpClient);
    }

    /// <summary>Validates the options of a call.</summary>
    /// <exception cref="ComposioConfigurationException">A value is out of range.</exception>
    public static void CheckCall(TimeSpan timeout, int maxRetries) => RequireAttempts(timeout, maxRetries, nameof(ComposioCallOptions));

    private static void RequireAttempts(TimeSpan timeout, int maxRetries, string owner)
    {
        Require(IsInfinite(timeout) || IsPositive(timeout), "must be positive, or Timeout.InfiniteTimeSpan", timeout, owner + ".Timeout");
        Require(maxRetries is >= 0 and <= MaxRetryCount, $"must be from 0 to {MaxRetryCount}", maxRetries, owner + ".MaxRetries");
    }

    // The API rejects a request with two credentials, and the cause would be hard to find.
    private static void CheckHttpClient(HttpClient? http)
    {
        foreach (var name in CredentialHeaders.All)
        {
            if (http?.DefaultRequestHeaders.NonValidated.Contains(name) == true)
            {
                throw new ComposioConfigurationException($"The DefaultRequestHeaders of the HttpClient contain '{name}'. Remove it, because the client sets the credential.");
            }
        }
    }

    private static bool IsInfinite(TimeSpan value) => value == Timeout.InfiniteTimeSpan;

    private static bool IsPositive(TimeSpan value) => value > TimeSpan.Zero && value <= Longest;

    private static void Require<T>(bool good, string rule, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        _ = value;
        if (!good)
        {
            throw new ComposioConfigurationException($"{name?.Replace("options.", "ComposioClientOptions.", StringComparison.Ordinal)} {rule}.");
        }
    }
}
