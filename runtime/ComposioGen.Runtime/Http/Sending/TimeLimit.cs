namespace Composio.Runtime;

/// <summary>Ends something that has a time of its own and that the caller may cancel: one source in place of a timed and a linked one.</summary>
internal sealed class TimeLimit : CancellationTokenSource
{
    [ThreadStatic]
    private static TimeLimit? _spare;

    private readonly bool _isReusable;
    private CancellationTokenRegistration _caller;

    /// <summary>Starts the time.</summary>
    /// <param name="limit">How long; may be infinite.</param>
    /// <param name="clock">The clock that it runs on.</param>
    /// <param name="ct">The caller's.</param>
    public TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken ct)
        : this(limit, clock, isReusable: false) =>
        Follow(ct);

    private TimeLimit(TimeSpan limit, TimeProvider clock, bool isReusable)
        : base(limit, clock) =>
        _isReusable = isReusable;

    /// <summary>
    /// Starts the time in a source that served before, timer included. Only where nobody keeps the token once the work is done: it would
    /// then speak of the next one's time.
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
