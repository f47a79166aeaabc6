namespace Composio.Runtime.Tests;

/// <summary>Simulates an API with fixed windows, millisecond by millisecond, with requests of an import and of others.</summary>
internal sealed class FixedWindowApi(BudgetWindow pace, int limit)
{
    private readonly PriorityQueue<(BudgetReading Reading, TimeSpan SentAt), TimeSpan> _answers = new();
    private readonly Random _random = new(7);
    private double _liveDue;
    private int _used;
    private int _windows;

    /// <summary>Gets the length of a window.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets the time between the start of the first window and the import.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>The longest time to a response; most are faster.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Gets the number of requests per second of others.</summary>
    public double Live { get; init; }

    /// <summary>Gets the used requests of each completed window.</summary>
    public List<int> Used { get; } = [];

    /// <summary>Gets the requests of the import in each completed window.</summary>
    public List<int> Own { get; } = [];

    /// <summary>Gets the number of rejected requests.</summary>
    public int Rejected { get; private set; }

    /// <summary>Runs a number of windows with an endless import.</summary>
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
                pace.EndRequest();
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
        Rejected += _used > limit ? 1 : 0;
        return new(limit, Math.Max(0, limit - _used), Window);
    }
}
