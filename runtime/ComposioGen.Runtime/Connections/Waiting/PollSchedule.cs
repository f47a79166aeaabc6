namespace Composio.Runtime;

/// <summary>When to check next, and when to stop. All times come from one clock.</summary>
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

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The time in all; may be infinite.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>The time that is left; infinite when there is no limit or when only one check is wanted, which must not be cut at once.</summary>
    public TimeSpan Remaining => IsEndless || Timeout == TimeSpan.Zero ? System.Threading.Timeout.InfiniteTimeSpan : Left;

    /// <summary>Whether the time is over.</summary>
    public bool TimeIsUp => !IsEndless && Left == TimeSpan.Zero;

    /// <summary>Whether the link that the user follows has stopped working.</summary>
    public bool LinkExpired => _expiresAt <= Clock.GetUtcNow();

    private bool IsEndless => Timeout == System.Threading.Timeout.InfiniteTimeSpan;

    private TimeSpan Left => Max(Timeout - Clock.GetElapsedTime(_start), TimeSpan.Zero);

    /// <summary>Starts the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is negative and not infinite.</exception>
    public static PollSchedule Create(ConnectionWait wait)
    {
        var options = wait.Transport.Options;
        var timeout = wait.Timeout ?? options.WaitTimeout;
        Check(timeout);
        return new(options, timeout, wait.ExpiresAt);
    }

    /// <summary>The pause before the next check; the one after will be half as long again.</summary>
    /// <param name="retryAfter">What the server asks for, if it does; obeyed up to the limit of the options, which is also what a timer can wait for.</param>
    public TimeSpan NextPause(TimeSpan? retryAfter)
    {
        var pause = Max(_interval, Min(retryAfter ?? TimeSpan.Zero, _longestRetryAfter));
        _interval = Min(_interval * Growth, _longest);
        if (!IsEndless)
        {
            pause = Min(pause, Left);
        }

        // Not past the expiry: that moment decides, and is worth a check of its own.
        return _expiresAt is { } end ? Max(Min(pause, end - Clock.GetUtcNow()), TimeSpan.Zero) : pause;
    }

    /// <summary>Refuses a wait that cannot be, before anything is done.</summary>
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
