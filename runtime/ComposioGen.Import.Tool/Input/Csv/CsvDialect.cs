namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Represents the delimiter of a CSV file.</summary>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="HasHint">Whether the first line is <c>sep=;</c>, a hint for Excel.</param>
internal readonly record struct CsvDialect(char Delimiter, bool HasHint)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Detects the dialect.</summary>
    /// <param name="head">The beginning of the text.</param>
    public static CsvDialect Detect(ReadOnlySpan<char> head)
    {
        var text = head.TrimStart("\r\n ");
        var line = text.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text;
        return line.Trim('"') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var hint] ? new(hint, true) : new(MostFrequent(text), false);
    }

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
