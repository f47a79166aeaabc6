using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>
/// Reads CSV with a header: separated by comma, semicolon or tab, with a byte order mark or without, cells with line breaks in quotes.
/// </summary>
internal sealed class CsvRowReader(TextReader reader) : IRowReader
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private CsvReaderOptions _options = new();

    public IReadOnlyList<string>? Columns { get; private set; }

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (header, lines) = await ReadHeaderAsync(cancellationToken);
        var delimiter = Delimiters.MaxBy(candidate => header.Count(letter => letter == candidate));
        _options = new() { Separator = delimiter, HasHeader = false, DetectSeparatorHint = false };
        Columns = Cells(header);
        await foreach (var record in new CsvSplitter(reader, delimiter, firstLine: lines + 1).ReadAsync(cancellationToken))
        {
            if (Row(record, delimiter) is { } row)
            {
                yield return row;
            }
        }
    }

    // A column's name may have line breaks in quotes, too.
    private async Task<(string Header, int Lines)> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        var (header, lines) = ("", 0);
        do
        {
            if (await reader.ReadLineAsync(cancellationToken) is not { } line || header.Length + line.Length > Limits.LongestRow)
            {
                throw new UsageException("The input is empty, or its first line is no header of CSV. Say with --format what it is.");
            }

            header += lines++ == 0 ? line : "\n" + line;
        }
        while (header.Count(letter => letter == '"') % 2 == 1);
        return (header, lines);
    }

    private InputRow? Row(CsvRecord record, char delimiter)
    {
        var place = new TextPlace(record.Line, 1);
        if (record.Fault is { } fault)
        {
            return InputRow.Bad(place, fault);
        }

        if (string.IsNullOrWhiteSpace(record.Text))
        {
            return null;
        }

        var cells = Cells(record.Text);
        var lines = record.LineBreaks == 0 ? "The row" : string.Create(CultureInfo.InvariantCulture, $"The row up to line {record.Line + record.LineBreaks}");
        return cells.Length != Columns!.Count ? InputRow.Bad(place, $"{lines} has {cells.Length} cells, and the header has {Columns.Count}.")
            : record.Text.Contains('\uFFFD', StringComparison.Ordinal) ? InputRow.Bad(place, "The text is not UTF-8. Save the file as UTF-8.")
            : InputRow.Good(place, Fields(cells, CsvCells.PlacesOf(record, delimiter)));
    }

    private List<InputField> Fields(string[] cells, IReadOnlyList<TextPlace> places)
    {
        var fields = new List<InputField>(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                fields.Add(new(Columns![i], cells[i], default, places[Math.Min(i, places.Count - 1)]));
            }
        }

        return fields;
    }

    private string[] Cells(string text)
    {
        // A reader for each row, so that nothing in one row can be taken for a part of the next.
        using var row = CsvReader.FromText(text, _options);
        return row.Read() ? row.Current.ToArray() : [];
    }
}
