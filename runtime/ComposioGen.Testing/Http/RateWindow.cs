using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Composio.Testing;

/// <summary>Counts requests in a fixed window, adds the rate limit headers, and rejects excess requests.</summary>
internal sealed class RateWindow(ComposioTestServerOptions options)
{
    // The headers without a limit: those of the API's middle plan.
    private const int AnnouncedWhenUnlimited = 10_000;

    private readonly object _gate = new();
    private DateTimeOffset _endsAt;
    private int _used;

    /// <summary>Counts a request and sets the headers; returns the response that rejects it, or null.</summary>
    public ServerResponse? Enter(IHeaderDictionary headers)
    {
        var limit = options.RateLimit ?? AnnouncedWhenUnlimited;
        var (used, untilEnd) = options.RateLimit is null ? (0, TimeSpan.Zero) : Count();
        headers["X-RateLimit"] = Text(limit);
        headers["X-RateLimit-Remaining"] = Text(Math.Max(0, limit - used));
        headers["X-RateLimit-Window-Size"] = Text((long)options.RateLimitWindow.TotalSeconds) + "s";
        return used <= limit ? null : TooMany(untilEnd);
    }

    /// <summary>Resets the count.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _endsAt = default;
        }
    }

    /// <summary>Returns the response to a rejected request; its body has no <c>error</c> object.</summary>
    public static ServerResponse TooMany(TimeSpan? retryAfter)
    {
        var answer = new ServerResponse(429, new JsonObject { ["message"] = "Rate limit exceeded. Please wait before you try again." });
        return retryAfter is { } wait
            ? answer with { Header = new("Retry-After", Text((long)Math.Ceiling(wait.TotalSeconds))) }
            : answer;
    }

    private (int Used, TimeSpan UntilEnd) Count()
    {
        var now = options.TimeProvider.GetUtcNow();
        lock (_gate)
        {
            if (now >= _endsAt)
            {
                _endsAt = now + options.RateLimitWindow;
                _used = 0;
            }

            return (++_used, _endsAt - now);
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
