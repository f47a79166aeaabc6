namespace Composio.Runtime.Tests;

/// <summary>An API with fixed windows, simulated millisecond by millisecond: what an import and others send to it, and what comes back.</summary>
internal sealed class FixedWindowApi(BudgetWindow pace, int limit)
{
    private readonly PriorityQueue<(BudgetReading Reading, TimeSpan SentAt), TimeSpan> _answers = new();
    private readonly Random _random = new(7);
    private double _liveDue;
    private int _used;
    private int _windows;

    /// <summary>How long a window lasts.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>When the first window began, before the import.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>The longest time to a response; most are faster.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Requests that others send in a second.</summary>
    public double Live { get; init; }

    /// <summary>What was used of each window that is over.</summary>
    public List<int> Used { get; } = [];

    /// <summary>What the import sent in each window that is over.</summary>
    public List<int> Own { get; } = [];

    /// <summary>Requests that were too much.</summary>
    public int Refused { get; private set; }

    /// <summary>Runs for so many windows with an endless import.</summary>
    public void Run(int windows, int concurrency)
    {
        var own = 0;
        var end = (Window * windows) - Offset;
        for (var now = TimeSpan.Zero; now < end; now += TimeSpan.FromMilliseconds(1))
        {
            if ((int)((now + Offset) / Window) > _windows)
            {
                Used.Add(_used);
                Own.Add(own);
                (_windows, _used, own) = (_windows + 1, 0, 0);
            }

            for (_liveDue += Live / 1000; _liveDue >= 1; _liveDue--)
            {
                Count();
            }

            while (_answers.TryPeek(out var answer, out var due) && due <= now)
            {
                _answers.Dequeue();
                pace.Observe(answer.Reading, answer.SentAt, now);
                pace.Answer();
            }

            while (pace.InFlight < concurrency && pace.Wait(now) == TimeSpan.Zero)
            {
                pace.Send();
                own++;
                _answers.Enqueue((Count(), now), now + (Latency * _random.NextDouble()));
            }
        }
    }

    private BudgetReading Count()
    {
        _used++;
        Refused += _used > limit ? 1 : 0;
        return new(limit, Math.Max(0, limit - _used), Window);
    }
}
