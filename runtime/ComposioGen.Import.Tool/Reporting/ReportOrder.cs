namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Brings outcomes into the order of the input. Those that wait for an earlier row are held.</summary>
internal sealed class ReportOrder(IReadOnlyList<ReportFile> reports)
{
    private readonly PriorityQueue<Outcome, long> _waiting = new();
    private long _next;

    /// <summary>The reports.</summary>
    public IReadOnlyList<ReportFile> Reports { get; } = reports;

    /// <summary>Adds an outcome, and writes what is complete up to it.</summary>
    public void Add(Outcome outcome)
    {
        if (Reports.Count == 0)
        {
            return;
        }

        _waiting.Enqueue(outcome, outcome.Position);
        while (_waiting.TryPeek(out _, out var position) && position <= _next)
        {
            Write();
            _next++;
        }
    }

    /// <summary>Writes what waits for rows whose outcome does not come.</summary>
    public void Flush()
    {
        while (_waiting.Count > 0)
        {
            Write();
        }
    }

    private void Write()
    {
        var outcome = _waiting.Dequeue();
        foreach (var report in Reports)
        {
            report.Add(outcome);
        }
    }
}
