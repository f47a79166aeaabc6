using System.Threading.RateLimiting;

namespace Composio.Runtime;

/// <summary>
/// Paces requests by what the API says about its budget. Without such headers everything passes until the API turns a request away.
/// Requests go in the order in which they were asked for, and at most one of them waits for the clock.
/// </summary>
internal sealed class BudgetLimiter(double share, TimeProvider clock) : RateLimiter
{
    // So that news that come while somebody waits are heard.
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly BudgetWindow _window = new(share);
    private readonly long _start = clock.GetTimestamp();
    private TaskCompletionSource _answered = NewSignal();
    private long _leases;

    /// <summary>Is told whenever something has changed that a user may want to see.</summary>
    public Action? Changed { get; set; }

    /// <summary>The time on this limiter's clock.</summary>
    public TimeSpan Now => clock.GetElapsedTime(_start);

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <summary>How things stand.</summary>
    public ImportProgress Snapshot()
    {
        lock (_gate)
        {
            var hold = _window.Hold(Now);
            return new(_leases, _window.Last?.Limit, _window.Last?.Remaining, hold > TimeSpan.Zero ? clock.GetUtcNow() + hold : null);
        }
    }

    /// <summary>Takes what an answer says about the budget.</summary>
    /// <param name="reading">What it says; null when it says nothing.</param>
    /// <param name="sentAt">When its request was sent.</param>
    public void Observe(BudgetReading? reading, TimeSpan sentAt)
    {
        if (reading is { } known)
        {
            lock (_gate)
            {
                _window.Observe(known, sentAt, Now);
            }
        }

        Changed?.Invoke();
    }

    /// <summary>Holds everything back for a while.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_gate)
        {
            _window.Pause(Now + time);
        }

        Changed?.Invoke();
    }

    /// <summary>Takes a lease back.</summary>
    public void Return()
    {
        TaskCompletionSource answered;
        lock (_gate)
        {
            _window.Answer();
            answered = _answered;
            _answered = NewSignal();
        }

        answered.TrySetResult();
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_gate)
        {
            return new() { TotalSuccessfulLeases = _leases, CurrentAvailablePermits = _window.Wait(Now) == TimeSpan.Zero ? 1 : 0 };
        }
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => new BudgetLease(TryTake(out _, out _) ? this : null);

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (!TryTake(out var wait, out var answered))
            {
                await (wait is { } time ? NapAsync(time, cancellationToken) : answered.WaitAsync(cancellationToken)).ConfigureAwait(false);
            }

            return new BudgetLease(this);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _turn.Dispose();
        }

        base.Dispose(disposing);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool TryTake(out TimeSpan? wait, out Task answered)
    {
        lock (_gate)
        {
            answered = _answered.Task;
            wait = _window.Wait(Now);
            if (wait != TimeSpan.Zero)
            {
                return false;
            }

            _window.Send();
            _leases++;
            return true;
        }
    }

    private Task NapAsync(TimeSpan time, CancellationToken ct)
    {
        Changed?.Invoke();
        var nap = time < LongestNap ? time : LongestNap;

        // Timers know whole milliseconds; rounded down, the rest would be waited for in a spin.
        return Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(nap.TotalMilliseconds)), clock, ct);
    }
}
