using System.Globalization;

namespace Composio.Testing;

/// <summary>Formats times as the API does.</summary>
internal static class Timestamp
{
    /// <summary>Returns ISO 8601 in UTC with milliseconds.</summary>
    public static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
