using System.Globalization;
using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Reads the headers that concern retries.</summary>
internal static class RetryAfterHeader
{
    // The forms of a date in HTTP (RFC 9110, section 5.6.7): the usual one, that of RFC 850 and that of asctime.
    private static readonly string[] DateForms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy"];

    /// <summary>
    /// Returns the delay to wait: <c>retry-after-ms</c>, otherwise <c>Retry-After</c> in seconds or as a date; null when neither is present. Of several
    /// values, the longest delay is used, because a gateway may add its own.
    /// </summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now) =>
        Longest(headers, "retry-after-ms", Milliseconds) ?? Longest(headers, "retry-after", text => SecondsOrDate(text, now));

    /// <summary>Returns the value of <c>x-should-retry</c>; null when it is missing or invalid.</summary>
    public static bool? ServerAdvice(HttpResponseHeaders headers) =>
        bool.TryParse(ResponseHeader.Read(headers, ResponseHeaders.ShouldRetry), out var advice) ? advice : null;

    private static TimeSpan? Longest(HttpResponseHeaders headers, string name, Func<string, TimeSpan?> parse)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values))
        {
            return null;
        }

        TimeSpan? longest = null;
        foreach (var value in values)
        {
            // A date contains a comma, and several values in one line are separated by commas.
            var parsed = parse(value.Trim()) ?? value.Split(',').Max(part => parse(part.Trim()));
            longest = longest is null || parsed > longest ? parsed ?? longest : longest;
        }

        return longest;
    }

    private static TimeSpan? Milliseconds(string? text) => Number(text) is { } value ? Span(value / 1000) : null;

    private static TimeSpan? SecondsOrDate(string? text, DateTimeOffset now)
    {
        if (Number(text) is { } seconds)
        {
            return Span(seconds);
        }

        return DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Span((date - now).TotalSeconds)
            : null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    // A past date means now; an excessive number is clamped.
    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(366).TotalSeconds));
}
