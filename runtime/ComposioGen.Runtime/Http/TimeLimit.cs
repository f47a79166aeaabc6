namespace Composio.Runtime;

/// <summary>Ends something that has a time of its own and that the caller may cancel: one source in place of a timed and a linked one.</summary>
internal sealed class TimeLimit : CancellationTokenSource
{
    private readonly CancellationTokenRegistration _caller;

    /// <summary>Starts the time.</summary>
    /// <param name="limit">How long; may be infinite.</param>
    /// <param name="clock">The clock that it runs on.</param>
    /// <param name="ct">The caller's.</param>
    public TimeLimit(TimeSpan limit, TimeProvider clock, CancellationToken ct)
        : base(limit, clock) =>
        _caller = ct.UnsafeRegister(static end => ((TimeLimit)end!).Cancel(), this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _caller.Dispose();
        }

        base.Dispose(disposing);
    }
}
