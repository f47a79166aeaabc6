namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Writes outcomes in the order of the input, and buffers those that wait for an earlier row.</summary>
internal sealed class ReportOrder(IReadOnlyList<ReportFile> reports)
{
    private readonly PriorityQueue<Outcome, long> _waiting = new();
    private long _next;

    /// <summary>Gets the reports.</summary>
    public IReadOnlyList<ReportFile> Reports { get; } = reports;

    /// <summary>Adds an outcome, and writes all complete ones.</summary>
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

    /// <summary>Writes the outcomes that wait for rows without one.</summary>
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
