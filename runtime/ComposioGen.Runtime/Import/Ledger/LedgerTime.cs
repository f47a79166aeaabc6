namespace Composio.Runtime;

/// <summary>Evaluates the times of ledger entries, which may be implausible after a clock was set back or a file was damaged.</summary>
internal static class LedgerTime
{
    /// <summary>
    /// Returns the latest time at which the request of an entry can have been sent. For entries of earlier runs, including those with a time
    /// in the future, this is at most the start of this run.
    /// </summary>
    public static DateTimeOffset LatestSend(ImportEntry entry, DateTimeOffset runStart, DateTimeOffset now)
    {
        if (entry.At > now)
        {
            return runStart;
        }

        // The request may wait for the budget after the entry, but the earlier run ended before this one started.
        return entry.State is ImportEntryState.Started && entry.At < runStart ? runStart : entry.At;
    }

    /// <summary>
    /// Returns the earliest time at which the request can have been sent; the minimum date when the time of the entry is in the future.
    /// </summary>
    public static DateTimeOffset EarliestSend(ImportEntry entry, DateTimeOffset now, TimeSpan searchTime) =>
        entry.At > now ? DateTimeOffset.MinValue
        : entry.State is ImportEntryState.Unknown ? Add(entry.At, -searchTime)
        : entry.At;

    /// <summary>Adds a time span and clamps the result to the range of dates.</summary>
    public static DateTimeOffset Add(DateTimeOffset time, TimeSpan span)
    {
        var ticks = (Int128)time.UtcTicks + span.Ticks;
        return ticks < DateTimeOffset.MinValue.Ticks ? DateTimeOffset.MinValue
            : ticks > DateTimeOffset.MaxValue.Ticks ? DateTimeOffset.MaxValue
            : new((long)ticks, TimeSpan.Zero);
    }
}
