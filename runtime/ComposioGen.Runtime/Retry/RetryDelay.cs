namespace Composio.Runtime;

/// <summary>Computes the delay before the next attempt. Pure: the random number is a parameter.</summary>
internal static class RetryDelay
{
    private const double FirstSeconds = 0.5;
    private const double MaxSeconds = 8;
    private const double JitterShare = 0.25;

    /// <summary>Returns the delay before a retry.</summary>
    /// <param name="retry">The zero-based number of the retry.</param>
    /// <param name="serverDelay">The delay that the server requests, if any; it is used unchanged.</param>
    /// <param name="random">
    /// A number from 0 to 1, which reduces the delay by up to a quarter, so that clients that failed together do not retry together.
    /// </param>
    public static TimeSpan Next(int retry, TimeSpan? serverDelay, double random) =>
        serverDelay ?? TimeSpan.FromSeconds(Backoff(retry) * (1 - (JitterShare * random)));

    private static double Backoff(int retry) => Math.Min(FirstSeconds * Math.Pow(2, retry), MaxSeconds);
}
