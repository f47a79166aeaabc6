namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Represents the delimiter of a CSV file.</summary>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="HasHint">Whether the first line is <c>sep=;</c>, a hint for Excel.</param>
internal readonly record struct CsvDialect(char Delimiter, bool HasHint)
{
    private const int HintLength = 4;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Detects the dialect.</summary>
    /// <param name="head">The beginning of the text.</param>
    public static CsvDialect Detect(ReadOnlySpan<char> head)
    {
        var text = head.TrimStart("\r\n ");
        var line = text.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text;
        return HintOf(line) is { } hint ? new(hint, true) : IsEmptyHint(line) ? new(MostFrequent(text[line.Length..].TrimStart("\r\n")), true) : new(MostFrequent(text), false);
    }

    // sep=; and sep=\t, in quotes, and with the trailing delimiters that a spreadsheet adds.
    private static char? HintOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim('"').TrimStart(' ');
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length == HintLength)
        {
            return null;
        }

        var value = text[HintLength..];
        var delimiter = value.StartsWith("\\t") ? '\t' : value[0];
        var rest = value.StartsWith("\\t") ? value[2..] : value[1..];
        return char.IsLetterOrDigit(delimiter) || delimiter is ' ' or '"' || rest.IndexOfAnyExcept(delimiter, ' ', '"') >= 0 && rest.IndexOfAnyExcept(',', ';', '\t') >= 0 ? null : delimiter;
    }

    private static bool IsEmptyHint(ReadOnlySpan<char> line) => line.Trim("\" ").Equals("sep=", StringComparison.OrdinalIgnoreCase);

    // In the first row, outside of quotes.
    private static char MostFrequent(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Delimiters.Length];
        var inQuotes = false;
        foreach (var letter in text)
        {
            inQuotes ^= letter == '"';
            if (!inQuotes && letter is '\r' or '\n' && counts.IndexOfAnyExcept(0) >= 0)
            {
                break;
            }

            if (!inQuotes && Array.IndexOf(Delimiters, letter) is >= 0 and var found)
            {
                counts[found]++;
            }
        }

        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return Delimiters[most];
    }
}
