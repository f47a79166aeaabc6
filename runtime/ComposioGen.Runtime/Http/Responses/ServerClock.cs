using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>
/// Tracks a lower bound of the server's time. The <c>Date</c> of a response was written before it arrived, rounded down to whole seconds; with the
/// elapsed time added it never exceeds the server's time, regardless of this machine's clock.
/// </summary>
internal sealed class ServerClock(TimeProvider clock)
{
    private Reading? _last;

    /// <summary>Gets the earliest possible current time of the server; null when no response had a date.</summary>
    public DateTimeOffset? EarliestNow =>
        Volatile.Read(ref _last) is { } last ? last.Date + clock.GetElapsedTime(last.SeenAt) : null;

    /// <summary>Reads the time from a response, if it has one.</summary>
    public void Observe(HttpResponseHeaders headers)
    {
        // Of several responses in the same second, the first is the most precise.
        if (ResponseHeader.Read(headers, "date") is { } text && Volatile.Read(ref _last)?.Text != text && headers.Date is { } date)
        {
            Volatile.Write(ref _last, new(text, date, clock.GetTimestamp()));
        }
    }

    private sealed record Reading(string Text, DateTimeOffset Date, long SeenAt);
}
