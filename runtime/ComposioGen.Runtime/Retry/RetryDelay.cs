namespace Composio.Runtime;

/// <summary>How long to wait before the next attempt. Pure: the random number comes from outside.</summary>
internal static class RetryDelay
{
    private const double FirstSeconds = 0.5;
    private const double LongestSeconds = 8;
    private const double JitterShare = 0.25;

    /// <summary>The wait before a retry.</summary>
    /// <param name="retry">0 before the first retry.</param>
    /// <param name="serverDelay">What the server asks for; it is obeyed to the letter.</param>
    /// <param name="random">0 to 1; takes up to a quarter off, so that clients that failed together do not return together.</param>
    public static TimeSpan Next(int retry, TimeSpan? serverDelay, double random) =>
        serverDelay ?? TimeSpan.FromSeconds(Backoff(retry) * (1 - (JitterShare * random)));

    private static double Backoff(int retry) => Math.Min(FirstSeconds * Math.Pow(2, retry), LongestSeconds);
}
