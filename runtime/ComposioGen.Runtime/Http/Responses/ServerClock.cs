using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>
/// What the server's clock shows at the least. An answer's <c>Date</c> was written before the answer came, in whole seconds rounded
/// down; with the time since then added it never runs ahead of the server, whatever this machine's own clock shows.
/// </summary>
internal sealed class ServerClock(TimeProvider clock)
{
    private Reading? _last;

    /// <summary>The earliest time that the server can have now; null when no answer has said.</summary>
    public DateTimeOffset? EarliestNow =>
        Volatile.Read(ref _last) is { } last ? last.Date + clock.GetElapsedTime(last.SeenAt) : null;

    /// <summary>Takes the time from an answer, if it has one.</summary>
    public void Observe(HttpResponseHeaders headers)
    {
        // Of answers in the same second the first tells most, and the others need not be read.
        if (ResponseHeader.Read(headers, "date") is { } text && Volatile.Read(ref _last)?.Text != text && headers.Date is { } date)
        {
            Volatile.Write(ref _last, new(text, date, clock.GetTimestamp()));
        }
    }

    private sealed record Reading(string Text, DateTimeOffset Date, long SeenAt);
}
