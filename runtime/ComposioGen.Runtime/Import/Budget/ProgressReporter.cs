namespace Composio.Runtime;

/// <summary>Reports the progress of an import to the application, at most once a second.</summary>
internal sealed class ProgressReporter(IProgress<ImportProgress> progress, BudgetLimiter limiter, SettlingRecords settling)
{
    private const long Never = -1;

    private long _lastSecond = Never;

    /// <summary>Reports a change.</summary>
    public void Tick()
    {
        var second = (long)limiter.Now.TotalSeconds;
        var last = Volatile.Read(ref _lastSecond);
        if (second > last && Interlocked.CompareExchange(ref _lastSecond, second, last) == last)
        {
            progress.Report(settling.AddTo(limiter.Snapshot()));
        }
    }
}
