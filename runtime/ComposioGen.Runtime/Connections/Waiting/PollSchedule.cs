namespace Composio.Runtime;

/// <summary>Determines when to check next and when to stop. All times are taken from one clock.</summary>
internal sealed class PollSchedule
{
    private const double Growth = 1.5;

    private readonly DateTimeOffset? _expiresAt;
    private readonly TimeSpan _longest;
    private readonly TimeSpan _longestRetryAfter;
    private readonly long _start;
    private TimeSpan _interval;

    private PollSchedule(ComposioClientOptions options, TimeSpan timeout, DateTimeOffset? expiresAt)
    {
        Clock = options.TimeProvider;
        Timeout = timeout;
        _expiresAt = expiresAt;
        _interval = options.PollInterval;
        _longest = options.MaxPollInterval;
        _longestRetryAfter = options.MaxRetryAfter;
        _start = Clock.GetTimestamp();
    }

    /// <summary>Gets the clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Gets the total timeout; may be infinite.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>
    /// Gets the remaining time; infinite when there is no limit, or when only one check is requested, which must not be canceled.
    /// </summary>
    public TimeSpan Remaining => IsEndless || Timeout == TimeSpan.Zero ? System.Threading.Timeout.InfiniteTimeSpan : Left;

    /// <summary>Gets whether the timeout has elapsed.</summary>
    public bool TimeIsUp => !IsEndless && Left == TimeSpan.Zero;

    /// <summary>Gets whether the link has expired.</summary>
    public bool LinkExpired => _expiresAt <= Clock.GetUtcNow();

    private bool IsEndless => Timeout == System.Threading.Timeout.InfiniteTimeSpan;

    private TimeSpan Left => Max(Timeout - Clock.GetElapsedTime(_start), TimeSpan.Zero);

    /// <summary>Creates a schedule that starts now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    public static PollSchedule Create(ConnectionWait wait)
    {
        var options = wait.Transport.Options;
        var timeout = wait.Timeout ?? options.WaitTimeout;
        Check(timeout);
        return new(options, timeout, wait.ExpiresAt);
    }

    /// <summary>Returns the delay before the next check; each delay is 1.5 times as long as the previous one.</summary>
    /// <param name="retryAfter">
    /// The delay that the server requests, if any; it is limited by the options, which also keeps it within the range of a timer.
    /// </param>
    public TimeSpan NextPause(TimeSpan? retryAfter)
    {
        var pause = Max(_interval, Min(retryAfter ?? TimeSpan.Zero, _longestRetryAfter));
        _interval = Min(_interval * Growth, _longest);
        if (!IsEndless)
        {
            pause = Min(pause, Left);
        }

        // Not beyond the expiry, which has a separate check.
        return _expiresAt is { } end ? Max(Min(pause, end - Clock.GetUtcNow()), TimeSpan.Zero) : pause;
    }

    /// <summary>Validates a wait before anything is sent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    public static void Check(ConnectionWait wait) => Check(wait.Timeout ?? wait.Transport.Options.WaitTimeout);

    private static void Check(TimeSpan timeout)
    {
        var inRange = timeout >= TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue;
        if (!inRange && timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "The timeout must be zero, positive up to 24 days, or Timeout.InfiniteTimeSpan.");
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
