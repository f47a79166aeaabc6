using System.Threading.RateLimiting;

namespace Composio.Runtime;

/// <summary>
/// Paces requests by the budget that the API reports. Without budget headers, requests are not delayed until the API rejects one. Requests
/// are sent in the order in which they were queued, and at most one of them waits for the clock.
/// </summary>
internal sealed class BudgetLimiter(double share, TimeProvider clock, TimeSpan? maxWait = null) : RateLimiter
{
    // Wakes the waiter when the state changes.
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly BudgetWindow _window = new(share);
    private readonly long _start = clock.GetTimestamp();
    private TaskCompletionSource _answered = NewSignal();
    private readonly TimeSpan _maxWait = maxWait ?? Timeout.InfiniteTimeSpan;
    private TimeSpan? _turnedAwaySince;
    private long _leases;

    /// <summary>Gets or sets the callback for changes of the progress.</summary>
    public Action? Changed { get; set; }

    /// <summary>Gets the current time on this limiter's clock.</summary>
    public TimeSpan Now => clock.GetElapsedTime(_start);

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <summary>Returns the current progress.</summary>
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

    /// <summary>Processes the budget headers of a response.</summary>
    /// <param name="reading">The budget in the response; null when it has none.</param>
    /// <param name="sentAt">When the request was sent.</param>
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

    /// <summary>Pauses all requests, because the API rejected a request.</summary>
    /// <exception cref="ImportStoppedException">
    /// The API has rejected every request for the maximum wait of the import, or would do so until the end of the pause.
    /// </exception>
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

    /// <summary>Records that the API accepted a request.</summary>
    public void Taken()
    {
        lock (_gate)
        {
            _turnedAwaySince = null;
        }
    }

    /// <summary>Returns a lease.</summary>
    public void Return()
    {
        TaskCompletionSource answered;
        lock (_gate)
        {
            _window.EndRequest();
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

        // Timers use whole milliseconds; rounding down would spin for the remainder.
        return Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(nap.TotalMilliseconds)), clock, ct);
    }
}
