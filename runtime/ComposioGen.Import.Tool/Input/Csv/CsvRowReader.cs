using System.Globalization;
using System.Runtime.CompilerServices;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>
/// Reads CSV with a header, separated by comma, semicolon, tab or vertical bar, with or without a byte order mark, and with line breaks in
/// quoted cells.
/// </summary>
internal sealed class CsvRowReader(TextReader reader) : IRowReader
{
    private const int HeadLength = 64 * 1024;

    private char _delimiter;

    public IReadOnlyList<string>? Columns { get; private set; }

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var head = new char[HeadLength];
        var text = new string(head, 0, await reader.ReadBlockAsync(head, cancellationToken));
        var (delimiter, hasHint) = CsvDialect.Detect(text);
        _delimiter = delimiter;
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

    // A column without a name is identified by its number.
    private string[] Header(CsvRecord record) =>
        record.Fault is not null ? throw new UsageException($"The first line is not a CSV header: {char.ToLowerInvariant(record.Fault[0])}{record.Fault[1..]} Correct it, or specify --format if the input is not CSV.")
        : record.Text.Contains('\uFFFD', StringComparison.Ordinal) ? throw new UsageException("The input is not UTF-8. Save the file as UTF-8.")
        : [.. CsvCells.Split(record, _delimiter).Select((cell, index) =>
            string.IsNullOrWhiteSpace(cell.Text) ? string.Create(CultureInfo.InvariantCulture, $"column {index + 1}") : cell.Text)];

    // Spreadsheets write rows that contain only delimiters or empty quotes after the last row with values, and DOS programs end a file with a control character.
    private bool IsBlank(string text) =>
        text.All(letter => letter == _delimiter || letter == '"' || IsBlank(letter))
        && (!text.Contains('"', StringComparison.Ordinal) || CsvCells.Split(new(0, text, null), _delimiter).All(cell => cell.Text.All(IsBlank)));

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\0' or '\u001A' or '\uFEFF';

    private InputRow Row(CsvRecord record)
    {
        var place = new TextPlace(record.Line, 1);
        if (record.Fault is { } fault)
        {
            return InputRow.Bad(place, fault);
        }

        var cells = CsvCells.Split(record, _delimiter);
        if (cells.Skip(Columns!.Count).Any(cell => cell.Text.Length > 0))
        {
            var lines = record.LineBreaks == 0 ? "The row" : string.Create(CultureInfo.InvariantCulture, $"The row up to line {record.Line + record.LineBreaks}");
            return InputRow.Bad(place, $"{lines} has {Count(cells.Count)}, but the header has {Columns.Count}.");
        }

        // Spreadsheets omit empty cells at the end of a row.
        InputField[] fields = [.. Columns.Zip(cells).Where(pair => pair.Second.Text.Length > 0).Select(pair => new InputField(pair.First, pair.Second.Text, default, pair.Second.Place))];
        return InputRow.Good(place, fields) with
        {
            Absent = [.. Columns.Skip(cells.Count)],
            ResemblesHeader = fields.Count(field => field.Text!.Trim() == field.Name.Trim()) > 1,
        };
    }

    private static string Count(int cells) => cells == 1 ? "1 cell" : string.Create(CultureInfo.InvariantCulture, $"{cells} cells");
}
