using System.Text;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Splits a CSV row into cells.</summary>
internal static class CsvCells
{
    /// <summary>Splits a row. Quotes around a cell are removed, and a doubled quote within them is one quote.</summary>
    /// <param name="record">The row, whose quotes are closed.</param>
    /// <param name="delimiter">The delimiter.</param>
    /// <returns>The cells with their start positions.</returns>
    public static IReadOnlyList<(string Text, TextPlace Place)> Split(CsvRecord record, char delimiter)
    {
        var cells = new List<(string Text, TextPlace Place)>();
        var text = record.Text;
        var (line, lineStart, next) = (record.Line, 0, 0);
        do
        {
            var (start, place) = (next, new TextPlace(line, next - lineStart + 1));
            var cell = Read(text, ref next, delimiter);
            for (var i = start; i < next; i++)
            {
                (line, lineStart) = LineBreaks.IsEnd(text, i) ? (line + 1, i + 1) : (line, lineStart);
            }

            cells.Add((cell, place));
        }
        while (next++ < text.Length);

        return cells;
    }

    // Reads up to the next delimiter or the end.
    private static string Read(string text, ref int next, char delimiter)
    {
        if (next == text.Length || text[next] != '"')
        {
            var start = next;
            next = text.IndexOf(delimiter, start) is >= 0 and var end ? end : text.Length;
            return text[start..next];
        }

        var cell = new StringBuilder();
        for (next++; next < text.Length && !(text[next] == '"' && (next + 1 == text.Length || text[next + 1] != '"')); next++)
        {
            cell.Append(text[next]);
            next += text[next] == '"' ? 1 : 0;
        }

        next = Math.Min(next + 1, text.Length);
        return cell.ToString();
    }
}
