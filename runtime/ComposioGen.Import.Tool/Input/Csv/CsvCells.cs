namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Finds the start of the cells of a CSV row.</summary>
internal static class CsvCells
{
    public static IReadOnlyList<TextPlace> PlacesOf(CsvRecord record, char delimiter)
    {
        var (line, column, inQuotes, cellStart) = (record.Line, 1, false, true);
        var places = new List<TextPlace> { new(line, column) };
        for (var i = 0; i < record.Text.Length; i++)
        {
            var letter = record.Text[i];
            column++;
            if (inQuotes)
            {
                (inQuotes, cellStart) = (letter != '"', letter == '"');
            }
            else
            {
                inQuotes = letter == '"' && cellStart;
                cellStart = letter == delimiter;
                if (cellStart)
                {
                    places.Add(new(line, column));
                }
            }

            if (LineBreaks.IsEnd(record.Text, i))
            {
                (line, column) = (line + 1, 1);
            }
        }

        return places;
    }
}
