using System.Threading.RateLimiting;

namespace Composio.Runtime;

/// <summary>
/// Paces requests by what the API says about its budget. Without such headers everything passes until the API turns a request away.
/// Requests go in the order in which they were asked for, and at most one of them waits for the clock.
/// </summary>
internal sealed class BudgetLimiter(double share, TimeProvider clock, TimeSpan? maxWait = null) : RateLimiter
{
    // So that news that come while somebody waits are heard.
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly BudgetWindow _window = new(share);
    private readonly long _start = clock.GetTimestamp();
    private TaskCompletionSource _answered = NewSignal();
    private readonly TimeSpan _maxWait = maxWait ?? Timeout.InfiniteTimeSpan;
    private TimeSpan? _turnedAwaySince;
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
            var since = _turnedAwaySince is { } begin ? clock.GetUtcNow() - (Now - begin) : (DateTimeOffset?)null;
            return new(_leases, _window.Last?.Limit, _window.Last?.Remaining, hold > TimeSpan.Zero ? clock.GetUtcNow() + hold : null)
            {
                TurnedAwaySince = since,
                StopsAt = _maxWait == Timeout.InfiniteTimeSpan ? null : since + _maxWait,
            };
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

    /// <summary>Holds everything back for a while, because the API has turned a request away.</summary>
    /// <exception cref="ImportStoppedException">The API has turned every request away for as long as the import waits, or would by the end of the pause.</exception>
    public void TurnedAway(TimeSpan time)
    {
        TimeSpan waited;
        lock (_gate)
        {
            _turnedAwaySince ??= Now;
            waited = Now - _turnedAwaySince.Value;
            if (_maxWait == Timeout.InfiniteTimeSpan || waited + time <= _maxWait)
            {
                _window.Pause(Now + time);
                waited = TimeSpan.Zero;
            }
            else
            {
                waited += time;
            }
        }

        Changed?.Invoke();
        if (waited > TimeSpan.Zero)
        {
            throw ImportStoppedException.TurnedAway(waited);
        }
    }

    /// <summary>Notes that the API has taken a request.</summary>
    public void Taken()
    {
        lock (_gate)
        {
            _turnedAwaySince = null;
        }
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
