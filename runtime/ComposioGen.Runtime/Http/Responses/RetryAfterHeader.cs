using System.Globalization;
using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Reads what the server says about trying again.</summary>
internal static class RetryAfterHeader
{
    /// <summary>How long to wait: <c>retry-after-ms</c>, else <c>Retry-After</c> in seconds or as a date; null when it does not say.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now) =>
        Milliseconds(ResponseHeader.Read(headers, "retry-after-ms")) ?? SecondsOrDate(ResponseHeader.Read(headers, "retry-after"), now);

    /// <summary>What <c>x-should-retry</c> says; null when it is absent or unclear.</summary>
    public static bool? ServerAdvice(HttpResponseHeaders headers) =>
        bool.TryParse(ResponseHeader.Read(headers, "x-should-retry"), out var advice) ? advice : null;

    private static TimeSpan? Milliseconds(string? text) => Number(text) is { } value ? Span(value / 1000) : null;

    private static TimeSpan? SecondsOrDate(string? text, DateTimeOffset now)
    {
        if (Number(text) is { } seconds)
        {
            return Span(seconds);
        }

        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Span((date - now).TotalSeconds)
            : null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    // A date that has passed means now; a number beyond all measure is as good as a day too many.
    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(366).TotalSeconds));
}
