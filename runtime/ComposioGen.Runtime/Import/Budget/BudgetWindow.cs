namespace Composio.Runtime;

/// <summary>
/// Determines when the next request may be sent, so that all clients together use at most a share of the API's fixed window, spread evenly.
/// Pure: all times are parameters, relative to a common start.
/// </summary>
/// <remarks>
/// The API reports how much of the window remains, but not when it began. A window is assumed to begin when it is first observed, which is
/// never too early. It is known to be a new one when less is used than a later request could have found in the previous one. All requests
/// without a response count as used, so that the share is not exceeded.
/// </remarks>
/// <param name="share">The share to use; greater than 0 and at most 1.</param>
internal sealed class BudgetWindow(double share)
{
    // How far requests may be ahead of an even pace.
    private const double BurstShare = 0.02;

    private BudgetReading? _last;
    private bool _isSeen;
    private TimeSpan _begin;
    private TimeSpan _changedAt;
    private long _usedAtBegin;
    private long _used;
    private TimeSpan _pausedUntil;

    /// <summary>Gets the number of requests without a response.</summary>
    public int InFlight { get; private set; }

    /// <summary>Gets the last reading; null when there is none.</summary>
    public BudgetReading? Last => _last;

    /// <summary>Returns how long no request may be sent, because of a rejection or because the share is used up; zero for no delay.</summary>
    public TimeSpan Hold(TimeSpan now) =>
        now < _pausedUntil ? _pausedUntil - now : _isSeen && _used >= Share && now < End ? End - now : TimeSpan.Zero;

    private long Share => Math.Max(1, (long)(_last!.Value.Limit * share));

    private long Burst => Math.Max(1, (long)(Share * BurstShare));

    private TimeSpan End => _begin + _last!.Value.Window;

    /// <summary>Returns the delay before the next request; zero for no delay, null to wait for the next response.</summary>
    public TimeSpan? Wait(TimeSpan now)
    {
        if (now < _pausedUntil)
        {
            return _pausedUntil - now;
        }

        if (_last is null)
        {
            return TimeSpan.Zero;
        }

        if (_isSeen && now >= End)
        {
            Forget(now);
        }

        if (!_isSeen)
        {
            return InFlight < Burst ? TimeSpan.Zero : null;
        }

        var committed = _used + InFlight + 1;
        return committed > Share ? End - now : UntilPlanned(committed, now);
    }

    /// <summary>Records that a request is sent.</summary>
    public void Send() => InFlight++;

    /// <summary>Records that a request has ended, with or without a response.</summary>
    public void EndRequest() => InFlight--;

    /// <summary>Processes the budget reported by a response.</summary>
    /// <param name="reading">The budget.</param>
    /// <param name="sentAt">When the request was sent.</param>
    /// <param name="now">When the response arrived.</param>
    public void Observe(BudgetReading reading, TimeSpan sentAt, TimeSpan now)
    {
        _last = reading;
        if (!_isSeen)
        {
            // A response to a request from before the reset may still be about the old window.
            if (sentAt >= _changedAt)
            {
                Begin(reading, now);
            }
        }
        else if (reading.Used > _used)
        {
            if (sentAt >= _begin || reading.Used <= Share / 2)
            {
                _used = reading.Used;
                _changedAt = now;
            }
        }
        else if (reading.Used <= _used / 2 && sentAt >= _changedAt)
        {
            Begin(reading, now);
        }
    }

    /// <summary>Pauses all requests, because the API rejected one.</summary>
    /// <param name="until">The end of the pause; a new window is assumed to begin then.</param>
    public void Pause(TimeSpan until)
    {
        _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        Forget(_pausedUntil);
    }

    private void Begin(BudgetReading reading, TimeSpan now)
    {
        _isSeen = true;
        _begin = now;
        _changedAt = now;
        _used = reading.Used;
        _usedAtBegin = reading.Used;
    }

    private void Forget(TimeSpan now)
    {
        _isSeen = false;
        _used = 0;
        _changedAt = now;
    }

    private TimeSpan UntilPlanned(long committed, TimeSpan now)
    {
        var ahead = committed - _usedAtBegin - Burst;
        var due = ahead <= 0 ? _begin : _begin + (_last!.Value.Window * ((double)ahead / Math.Max(1, Share - _usedAtBegin)));
        return due > now ? due - now : TimeSpan.Zero;
    }
}
