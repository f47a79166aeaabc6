using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>
/// Reads CSV with a header, separated by comma, semicolon, tab or vertical bar, with or without a byte order mark, and with line breaks in
/// quoted cells.
/// </summary>
internal sealed class CsvRowReader(TextReader reader) : IRowReader
{
    private const int HeadLength = 64 * 1024;

    private CsvReaderOptions _options = new();
    private char _delimiter;

    public IReadOnlyList<string>? Columns { get; private set; }

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var head = new char[HeadLength];
        var text = new string(head, 0, await reader.ReadBlockAsync(head, cancellationToken));
        var (delimiter, hasHint) = CsvDialect.Detect(text);
        _delimiter = delimiter;
        _options = new() { Separator = delimiter, HasHeader = false, DetectSeparatorHint = false };
        await foreach (var record in new CsvSplitter(reader, delimiter, text).ReadAsync(cancellationToken))
        {
            if (record.Fault is null && IsBlank(record.Text))
            {
                continue;
            }

            if (hasHint)
            {
                hasHint = false;
            }
            else if (Columns is null)
            {
                Columns = Header(record);
            }
            else
            {
                yield return Row(record);
            }
        }
    }

    private string[] Header(CsvRecord record)
    {
        var columns = record.Fault is null ? Cells(record.Text) : null;
        return columns is null ? throw new UsageException("The first line is not a CSV header. Specify the format with --format.")
            : record.Text.Contains('\uFFFD', StringComparison.Ordinal) ? throw new UsageException("The input is not UTF-8. Save the file as UTF-8.")
            : columns;
    }

    // Spreadsheets write rows that contain delimiters only after the last row with values.
    private bool IsBlank(string text) => text.All(letter => letter == _delimiter || char.IsWhiteSpace(letter));

    private InputRow Row(CsvRecord record)
    {
        var place = new TextPlace(record.Line, 1);
        if (record.Fault is { } fault)
        {
            return InputRow.Bad(place, fault);
        }

        if (Cells(record.Text) is not { } cells)
        {
            return InputRow.Bad(place, "The row cannot be split into cells.");
        }

        var lines = record.LineBreaks == 0 ? "The row" : string.Create(CultureInfo.InvariantCulture, $"The row up to line {record.Line + record.LineBreaks}");
        return cells.Length != Columns!.Count ? InputRow.Bad(place, $"{lines} has {cells.Length} cells, but the header has {Columns.Count}.")
            : record.Text.Contains('\uFFFD', StringComparison.Ordinal) ? InputRow.Bad(place, "The text is not UTF-8. Save the file as UTF-8.")
            : InputRow.Good(place, Fields(cells, CsvCells.PlacesOf(record, _delimiter)));
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

    // One reader per row, so that a row cannot affect the next one. Null when the reader finds a second row.
    private string[]? Cells(string text)
    {
        using var row = CsvReader.FromText(text, _options);
        var cells = row.Read() ? row.Current.ToArray() : [];
        return row.Read() ? null : cells;
    }
}
