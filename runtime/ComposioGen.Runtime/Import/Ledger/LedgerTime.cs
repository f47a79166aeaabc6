namespace Composio.Runtime;

/// <summary>Reads the times of ledger entries, which may be anything: a clock was set back, a file was damaged.</summary>
internal static class LedgerTime
{
    /// <summary>
    /// Returns the latest moment at which the request of an entry can have been sent. That is the beginning of this run at most for entries
    /// of earlier runs, which also holds for those whose time is yet to come.
    /// </summary>
    public static DateTimeOffset LatestSend(ImportEntry entry, DateTimeOffset runStart, DateTimeOffset now)
    {
        if (entry.At > now)
        {
            return runStart;
        }

        // Between the entry and the request lies the wait for a place in the budget; but the earlier run ended before this one began.
        return entry.State is ImportEntryState.Started && entry.At < runStart ? runStart : entry.At;
    }

    /// <summary>Returns the earliest moment at which the request can have been sent; the beginning of time when the entry's time is yet to come.</summary>
    public static DateTimeOffset EarliestSend(ImportEntry entry, DateTimeOffset now, TimeSpan searchTime) =>
        entry.At > now ? DateTimeOffset.MinValue
        : entry.State is ImportEntryState.Unknown ? Add(entry.At, -searchTime)
        : entry.At;

    /// <summary>Adds a time without leaving the range of dates.</summary>
    public static DateTimeOffset Add(DateTimeOffset time, TimeSpan span)
    {
        var ticks = (Int128)time.UtcTicks + span.Ticks;
        return ticks < DateTimeOffset.MinValue.Ticks ? DateTimeOffset.MinValue
            : ticks > DateTimeOffset.MaxValue.Ticks ? DateTimeOffset.MaxValue
            : new((long)ticks, TimeSpan.Zero);
    }
}
