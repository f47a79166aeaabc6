using System.Globalization;
using System.Text.RegularExpressions;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Parses the expiry time of a token.</summary>
internal static partial class Expiry
{
    // Smaller numbers are durations or spreadsheet dates; the minimum is in the year 2001.
    private const long FirstSeconds = 1_000_000_000;
    private const long FirstMilliseconds = 100_000_000_000;
    private const long FirstMicroseconds = 100_000_000_000_000;
    private const long FirstNanoseconds = 100_000_000_000_000_000;
    private const decimal LastNanoseconds = 10_000_000_000_000_000_000m;

    // Ten years.
    private const long LongestLifetime = 315_360_000;

    // Spreadsheet dates, which are days since 1900: 1982 to 2118.
    private const int FirstDay = 30_000;
    private const int LastDay = 80_000;

    private static readonly string[] NamedMonths = ["ddd MMM d HH:mm:ss yyyy", "MMM d yyyy HH:mm:ss zzz", "MMM d yyyy HH:mm:ss"];

    /// <summary>Returns whether a value is not a time: none, zero, never, or a flag that indicates whether the token expires.</summary>
    public static bool IsNone(InputField value) => TextOf(value) is var text
        && (value.Json.ValueKind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False || NoTime().IsMatch(text) || ValueCheck.IsNothing(text));

    /// <summary>Parses seconds to nanoseconds since 1970, or a date whose day and month cannot be confused.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hasZone">When this method returns, indicates whether the time has a time zone; without one, it is read as UTC.</param>
    /// <exception cref="RowException">The value has neither format.</exception>
    public static DateTimeOffset Parse(InputField value, out bool hasZone)
    {
        var text = WithoutWrapper().Replace(TextOf(value), "$1");
        hasZone = true;
        if (Number(text) is { } number)
        {
            return FromNumber(value, number);
        }

        hasZone = Zone().IsMatch(text);
        return Date(text) ?? throw new RowException(value.Place, "The expiry must be seconds since 1970 or a date such as 2026-11-27T15:00:00Z.");
    }

    /// <summary>Parses a number of seconds.</summary>
    /// <exception cref="RowException">The value is not a number of seconds.</exception>
    public static TimeSpan ParseLifetime(InputField value)
    {
        var text = TextOf(value);
        var number = Number(text.EndsWith('s') ? text[..^1] : text);
        return number is { } seconds and <= LongestLifetime and >= -LongestLifetime ? TimeSpan.FromSeconds((double)seconds)
            : throw new RowException(value.Place, number is not null || Date(text) is not null
                ? $"expires_in is a point in time rather than the remaining seconds. Map the column accordingly: --map 'expires_at={Mapping.FieldName.Shown(value.Name)}'."
                : "expires_in is not a number of seconds.");
    }

    private static DateTimeOffset FromNumber(InputField value, decimal number) => number switch
    {
        >= FirstDay and < LastDay when number != decimal.Truncate(number) =>
            throw new RowException(value.Place, "The expiry is a spreadsheet date, which is a number of days. Format the column as a date such as 2026-11-27 15:00, and export it again."),
        < FirstSeconds or >= LastNanoseconds => throw new RowException(
            value.Place,
            $"The expiry is not a point in time. If it is the number of remaining seconds, specify --map 'expires_in={Mapping.FieldName.Shown(value.Name)}'."
                + (number is >= FirstDay and < LastDay ? " If it is a date that a spreadsheet converted to a number, format the column as a date such as 2026-11-27." : "")),
        < FirstMilliseconds => DateTimeOffset.FromUnixTimeSeconds((long)number),
        < FirstMicroseconds => DateTimeOffset.FromUnixTimeMilliseconds((long)number),
        < FirstNanoseconds => DateTimeOffset.FromUnixTimeMilliseconds((long)(number / 1000)),
        _ => DateTimeOffset.FromUnixTimeMilliseconds((long)(number / 1_000_000)),
    };

    private static string TextOf(InputField value) => value.Text?.Trim() ?? value.Json.GetRawText();

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The year first, or the month by its name: day and month cannot be distinguished in 03/04/2026.
    private static DateTimeOffset? Date(string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        var plain = ZoneName().Replace(text, "").Trim();
        if (YearFirst().IsMatch(plain) || MonthName().IsMatch(plain))
        {
            var iso = plain.Replace(" UTC", "Z", StringComparison.Ordinal);
            return DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, Utc, out var date)
                || DateTimeOffset.TryParseExact(WeekdayBeforeMonth().Replace(iso, "").Replace("GMT", "", StringComparison.Ordinal), NamedMonths, CultureInfo.InvariantCulture, Utc, out date)
                || DateTimeOffset.TryParseExact(iso, NamedMonths, CultureInfo.InvariantCulture, Utc, out date) ? date : null;
        }

        return DateTimeOffset.TryParseExact(plain, "yyyyMMdd'T'HHmmssK", CultureInfo.InvariantCulture, Utc, out var compact) ? compact : null;
    }

    // The last two are the zero time of Go and of Unix.
    [GeneratedRegex(@"^(0+(\.0+)?|never|does not expire|no expiry|-?infinity|\+inf|true|false|t|f|yes|no|0001-01-01.*|1970-01-01([T ]00:00:00.*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoTime();

    [GeneratedRegex(@"^/Date\((-?\d+)[^)]*\)/$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutWrapper();

    [GeneratedRegex(@"^\d{8}T\d+Z$|:\d\d.*(Z|UTC|GMT|[+-]\d{1,2}(:?\d{2})?)\s*(\(.*\)|\[.*\])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex(@"\s*(\([^)]*\)|\[[^\]]*\])$", RegexOptions.CultureInvariant)]
    private static partial Regex ZoneName();

    [GeneratedRegex(@"^\d{4}\D\d{1,2}\D\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^[A-Z][a-z]{2} (?=[A-Z][a-z]{2} \d+ \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayBeforeMonth();
}
