using System.Globalization;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Parses the expiry of a token.</summary>
internal static class Expiry
{
    // Later numbers of seconds are in the year 5138; numbers of milliseconds begin in 1973.
    private const long FirstMilliseconds = 100_000_000_000;
    private const long LastMilliseconds = 100_000_000_000_000;

    /// <summary>Parses seconds or milliseconds since 1970, or a date that starts with the year; returns null for anything else.</summary>
    public static DateTimeOffset? Parse(InputField value)
    {
        var text = value.Text?.Trim() ?? value.Json.GetRawText();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? FromNumber(number)
            : text.Length >= 10 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date
            : null;
    }

    private static DateTimeOffset? FromNumber(decimal number) =>
        number is <= 0 or >= LastMilliseconds ? null
        : number < FirstMilliseconds ? DateTimeOffset.FromUnixTimeSeconds((long)number)
        : DateTimeOffset.FromUnixTimeMilliseconds((long)number);
}
