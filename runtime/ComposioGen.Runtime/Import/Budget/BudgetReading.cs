using System.Globalization;
using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>What an answer says about the organisation's request budget.</summary>
/// <param name="Limit">Requests per window.</param>
/// <param name="Remaining">What is left of them, the answered request counted.</param>
/// <param name="Window">The length of a window. When the current one began, nothing says.</param>
internal readonly record struct BudgetReading(long Limit, long Remaining, TimeSpan Window)
{
    // The window of the API's plans, for an answer that leaves it out.
    private static readonly TimeSpan UsualWindow = TimeSpan.FromMinutes(1);

    /// <summary>How much of the window is used up.</summary>
    public long Used => Math.Max(0, Limit - Remaining);

    /// <summary>Reads the headers; null when they do not say.</summary>
    public static BudgetReading? Read(HttpResponseHeaders headers) =>
        Number(ResponseHeader.Read(headers, "X-RateLimit")) is { } limit and > 0
        && Number(ResponseHeader.Read(headers, "X-RateLimit-Remaining")) is { } remaining
            ? new BudgetReading(limit, remaining, Length(ResponseHeader.Read(headers, "X-RateLimit-Window-Size")))
            : null;

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "60s"; a bare number counts as seconds.
    private static TimeSpan Length(string? text) =>
        Number(text?.TrimEnd('s')) is { } seconds and > 0 and <= 86_400 ? TimeSpan.FromSeconds(seconds) : UsualWindow;
}
