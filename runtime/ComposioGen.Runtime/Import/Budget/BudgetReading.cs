using System.Globalization;
using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Represents the request budget of the organization, as reported by a response.</summary>
/// <param name="Limit">The number of requests per window.</param>
/// <param name="Remaining">The number of remaining requests, after the request of this response.</param>
/// <param name="Window">The length of the window. The response does not specify when the current window began.</param>
internal readonly record struct BudgetReading(long Limit, long Remaining, TimeSpan Window)
{
    // The window of the API's plans, for a response without it.
    private static readonly TimeSpan UsualWindow = TimeSpan.FromMinutes(1);

    /// <summary>Gets the number of requests used in the window.</summary>
    public long Used => Math.Max(0, Limit - Remaining);

    /// <summary>Parses the headers; returns null when they are missing or invalid.</summary>
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
