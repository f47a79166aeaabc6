namespace Composio.Runtime;

/// <summary>Validates import options.</summary>
internal static class ImportOptionsCheck
{
    private const int MostConcurrency = 256;
    private const int ShortestHashKey = 16;

    /// <summary>Validates the options.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static void Check(ImportOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Concurrency, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Concurrency, MostConcurrency);
        if (options.MaxBudgetShare is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxBudgetShare, "MaxBudgetShare must be greater than 0 and at most 1.");
        }

        CheckTime(options.WaitForPending, nameof(ImportOptions.WaitForPending));
        CheckTime(options.SettleTime, nameof(ImportOptions.SettleTime));
        if (options.MaxWait != Timeout.InfiniteTimeSpan)
        {
            CheckTime(options.MaxWait, nameof(ImportOptions.MaxWait));
        }

        if (options.HashKey is { Length: < ShortestHashKey })
        {
            throw new ArgumentException($"HashKey must have at least {ShortestHashKey} characters.", nameof(options));
        }

        if (options.AuthConfigIds?.Any(string.IsNullOrWhiteSpace) == true)
        {
            throw new ArgumentException("AuthConfigIds contains a blank ID.", nameof(options));
        }
    }

    // The maximum delay of a timer.
    private static void CheckTime(TimeSpan time, string name)
    {
        if (time < TimeSpan.Zero || time.TotalMilliseconds > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, time, "The time must be zero or positive, up to 24 days.");
        }
    }
}
