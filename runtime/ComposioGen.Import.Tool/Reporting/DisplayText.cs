using System.Globalization;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Formats numbers, times and text for display.</summary>
internal static class DisplayText
{
    private const int LongestText = 1000;

    /// <summary>Returns a count, such as <c>12,345</c>.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Returns a time span, such as <c>1 h 02 min</c>, <c>3 min 05 s</c> or <c>4.2 s</c>.</summary>
    public static string Duration(TimeSpan time) =>
        time.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours} h {time.Minutes:00} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds:00} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    /// <summary>Returns an outcome in words.</summary>
    public static string Kind(OutcomeKind kind) => kind == OutcomeKind.AlreadyConnected ? "already connected" : kind.ToString().ToLowerInvariant();

    /// <summary>Returns the columns of a field in order of precedence.</summary>
    public static string Columns(IGrouping<string, string> used)
    {
        var columns = used.Select(column => $"'{Mapping.FieldName.Shown(column)}'").ToList();
        return $"{used.Key} from {columns[0]}" + (columns.Count == 1 ? "" : $" (if empty, from {string.Join(", ", columns.Skip(1))})");
    }

    /// <summary>Returns text from a file or a server, without control characters and with limited length.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Take(LongestText).Select(letter => char.IsControl(letter) ? ' ' : letter)) + (text.Length > LongestText ? "..." : "");
}
