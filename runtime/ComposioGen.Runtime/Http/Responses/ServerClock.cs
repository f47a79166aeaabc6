using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>
/// Tracks a lower bound of the server's time. The <c>Date</c> of a response was written before it arrived, rounded down to whole seconds; with the
/// elapsed time added it never exceeds the server's time, regardless of this machine's clock.
/// </summary>
internal sealed class ServerClock(TimeProvider clock)
{
    private Reading? _last;

    /// <summary>Gets the earliest possible current time of the server; null when no response had a valid date.</summary>
    public DateTimeOffset? EarliestNow =>
        Volatile.Read(ref _last)?.Valid is { Date: { } date } last ? date + clock.GetElapsedTime(last.SeenAt) : null;

    /// <summary>Records the date of a response, if it has one. It is parsed when it is needed, not on arrival.</summary>
    public void Observe(HttpResponseHeaders headers)
    {
        // Of several responses in the same second, the first is the most precise.
        if (ResponseHeader.Read(headers, "date") is { } text && Volatile.Read(ref _last) is var last && last?.Text != text)
        {
            Volatile.Write(ref _last, new(text, clock.GetTimestamp(), last?.Valid));
        }
    }

    private sealed class Reading(string text, long seenAt, Reading? earlier)
    {
        public string Text => text;

        public long SeenAt => seenAt;

        // If-Range is parsed like Date, in the three formats of RFC 9110, section 5.6.7.
        public DateTimeOffset? Date => RangeConditionHeaderValue.TryParse(text, out var parsed) ? parsed.Date : null;

        // The reading before it when its date cannot be parsed. A valid one is returned without that, so that readings do not form a chain.
        public Reading? Valid => Date is null ? earlier : new(text, seenAt, earlier: null);
    }
}
