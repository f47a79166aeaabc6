namespace Composio.Runtime;

/// <summary>
/// Cancels an operation after a timeout or when the caller cancels it, with one token source instead of a timed and a linked one.
/// </summary>
internal sealed class TimeLimit : CancellationTokenSource
{
    [ThreadStatic]
    private static TimeLimit? _spare;

    private readonly bool _isReusable;
    private CancellationTokenRegistration _caller;

    /// <summary>Starts the timeout.</summary>
    /// <param name="limit">The timeout; may be infinite.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="ct">The caller's token.</param>
    public TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken ct)
        : this(limit, clock, isReusable: false) =>
        Follow(ct);

    private TimeLimit(TimeSpan limit, TimeProvider clock, bool isReusable)
        : base(limit, clock) =>
        _isReusable = isReusable;

    /// <summary>
    /// Restarts a source that was used before, including its timer. Use it only when no one keeps the token after the operation, because the token
    /// is reused.
    /// </summary>
    public static TimeLimit Reuse(TimeSpan limit, TimeProvider clock, CancellationToken ct)
    {
        var source = clock == TimeProvider.System ? _spare : null;
        if (source is null)
        {
            source = new TimeLimit(limit, clock, isReusable: true);
        }
        else
        {
            _spare = null;
            source.CancelAfter(limit);
        }

        source.Follow(ct);
        return source;
    }

    protected override void Dispose(bool disposing)
    {
        _caller.Dispose();
        if (_isReusable && TryReset())
        {
            _spare = this;
        }
        else
        {
            base.Dispose(disposing);
        }
    }

    private void Follow(CancellationToken ct) => _caller = ct.UnsafeRegister(static end => ((TimeLimit)end!).Cancel(), this);
}
