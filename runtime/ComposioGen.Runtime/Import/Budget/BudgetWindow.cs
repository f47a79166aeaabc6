namespace Composio.Runtime;

/// <summary>
/// When the next request may go, so that at most a share of the API's fixed window is used up by everybody together, evenly over the
/// window. Pure: times come from outside, as what has passed since some beginning.
/// </summary>
/// <remarks>
/// The API says how much of the window is left and not when it began. A window is taken to have begun when it was first seen, which is
/// never too early, and is known to be a new one when less is used up than a later request could have found in the old one.
/// Everything between two answers counts as used, so that the share is not passed on the way.
/// </remarks>
/// <param name="share">The share that may be used up, above 0 and at most 1.</param>
internal sealed class BudgetWindow(double share)
{
    // How far the requests may run ahead of an even pace.
    private const double BurstShare = 0.02;

    private BudgetReading? _last;
    private bool _isSeen;
    private TimeSpan _begin;
    private TimeSpan _changedAt;
    private long _usedAtBegin;
    private long _used;
    private TimeSpan _pausedUntil;

    /// <summary>Requests that were sent and not answered yet.</summary>
    public int InFlight { get; private set; }

    /// <summary>The last reading; null while there was none.</summary>
    public BudgetReading? Last => _last;

    /// <summary>How long no request may be sent at all, for a refusal or because the share is used up; zero for not at all.</summary>
    public TimeSpan Hold(TimeSpan now) =>
        now < _pausedUntil ? _pausedUntil - now : _isSeen && _used >= Share && now < End ? End - now : TimeSpan.Zero;

    private long Share => Math.Max(1, (long)(_last!.Value.Limit * share));

    private long Burst => Math.Max(1, (long)(Share * BurstShare));

    private TimeSpan End => _begin + _last!.Value.Window;

    /// <summary>How long to wait before the next request; zero for not at all, null for until an answer has come.</summary>
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

    /// <summary>Notes that a request goes out.</summary>
    public void Send() => InFlight++;

    /// <summary>Notes that a request has ended, with an answer or without.</summary>
    public void Answer() => InFlight--;

    /// <summary>Takes what an answer says.</summary>
    /// <param name="reading">What it says.</param>
    /// <param name="sentAt">When its request was sent.</param>
    /// <param name="now">When it came.</param>
    public void Observe(BudgetReading reading, TimeSpan sentAt, TimeSpan now)
    {
        _last = reading;
        if (!_isSeen)
        {
            // An answer to a request from before the reset may still be about the old window.
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

    /// <summary>Holds everything back, because the API has turned a request away.</summary>
    /// <param name="until">Until when; a new window is assumed from then on.</param>
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
