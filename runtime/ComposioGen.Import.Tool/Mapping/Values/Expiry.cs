using System.Globalization;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Parses the expiry time of a token.</summary>
internal static class Expiry
{
    // Smaller numbers are durations, or days as spreadsheets count them; the least is in the year 2001.
    private const long FirstSeconds = 1_000_000_000;
    private const long FirstMilliseconds = 100_000_000_000;
    private const long LastMilliseconds = 100_000_000_000_000;

    // Ten years.
    private const long LongestLifetime = 315_360_000;

    /// <summary>Parses seconds or milliseconds since 1970, or a date that starts with the year.</summary>
    /// <exception cref="RowException">The value has neither format.</exception>
    public static DateTimeOffset Parse(InputField value)
    {
        var text = TextOf(value);
        return Number(text) is { } number ? FromNumber(value, number)
            : Date(text) ?? throw new RowException(value.Place, "The expiry must be seconds since 1970 or a date such as 2026-11-27T15:00:00Z.");
    }

    /// <summary>Parses a number of seconds.</summary>
    /// <exception cref="RowException">The value is not a number of seconds.</exception>
    public static TimeSpan ParseLifetime(InputField value)
    {
        var text = TextOf(value);
        return Number(text) is { } seconds and <= LongestLifetime and >= -LongestLifetime ? TimeSpan.FromSeconds((double)seconds)
            : throw new RowException(value.Place, Number(text) is not null || Date(text) is not null
                ? $"expires_in is a point in time rather than the remaining seconds. Map the column accordingly: --map 'expires_at={Mapping.FieldName.Shown(value.Name)}'."
                : "expires_in is not a number of seconds.");
    }

    private static DateTimeOffset FromNumber(InputField value, decimal number) =>
        number is < FirstSeconds or >= LastMilliseconds
            ? throw new RowException(value.Place, $"The expiry is not a point in time. If it is the number of remaining seconds, specify --map 'expires_in={Mapping.FieldName.Shown(value.Name)}'.")
            : number < FirstMilliseconds ? DateTimeOffset.FromUnixTimeSeconds((long)number) : DateTimeOffset.FromUnixTimeMilliseconds((long)number);

    private static string TextOf(InputField value) => value.Text?.Trim() ?? value.Json.GetRawText();

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The year first: day and month cannot be distinguished in 03/04/2026.
    private static DateTimeOffset? Date(string text) =>
        text.Length >= 10 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && DateTimeOffset.TryParse(text.Replace(" UTC", "Z", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;
}
