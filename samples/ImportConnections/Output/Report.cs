using Composio;
using ImportConnections.Importing;
using ImportConnections.Reading;

namespace ImportConnections.Output;

/// <summary>Displays the progress of the import, and the outcome of every line at the end.</summary>
internal sealed class Report(IReadOnlyList<InputLine> lines, TextWriter output)
{
    // Lines are added by the source and by the results of an import, which run at the same time.
    private readonly Lock _gate = new();
    private readonly List<Outcome> _outcomes = [];

    /// <summary>Gets whether the API has processed any line.</summary>
    public bool AnyTried => _outcomes.Exists(outcome => outcome.Kind != OutcomeKind.BadLine);

    /// <summary>Gets whether a line could not be read.</summary>
    public bool AnyBadLine => Count(OutcomeKind.BadLine) > 0;

    /// <summary>Gets whether there is at least one valid line and all valid lines have an active account.</summary>
    public bool AllConnected
    {
        get
        {
            var connected = Count(OutcomeKind.Connected) + Count(OutcomeKind.AlreadyConnected);
            return connected > 0 && connected + Count(OutcomeKind.BadLine) == lines.Count;
        }
    }

    /// <summary>Reports that a line is completed.</summary>
    public void Add(Outcome outcome)
    {
        lock (_gate)
        {
            _outcomes.Add(outcome);
            var line = outcome.Line;
            output.WriteLine($"[{Position(line)}/{lines.Count}] line {line.Number}: {(line.Record is { } record ? Plain.Text(record.ToString()) : "cannot be read")}");
            output.WriteLine(outcome.Kind switch
            {
                OutcomeKind.Connected => $"Connected: {outcome.AccountId}",
                _ => $"      {outcome.Status} {outcome.AccountId}".TrimEnd(),
            });
            WriteRemark(outcome);
        }
    }

    /// <summary>Something concerns the whole run.</summary>
    public void Note(string text) => output.WriteLine(Plain.Text(text, longest: 1000));

    /// <summary>The table of all lines, including those that the run did not reach.</summary>
    public void WriteTable()
    {
        _outcomes.AddRange(lines.Except(_outcomes.Select(outcome => outcome.Line)).Select(Outcome.NotTried).ToList());
        _outcomes.Sort((one, other) => one.Line.Number.CompareTo(other.Line.Number));
        List<string[]> rows = [["Line", "User", "Toolkit", "Scheme", "Account", "Status"], .. _outcomes.Select(Row)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        output.WriteLine();
        for (var row = 0; row < rows.Count; row++)
        {
            output.WriteLine(string.Join("  ", rows[row].Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
            if (row > 0)
            {
                WriteRemark(_outcomes[row - 1]);
            }
        }

        output.WriteLine();
        output.WriteLine($"{Count(OutcomeKind.Connected)} connected, {Count(OutcomeKind.AlreadyConnected)} already connected, "
            + $"{Count(OutcomeKind.Failed)} failed, {Count(OutcomeKind.BadLine)} bad, {Count(OutcomeKind.NotTried)} not tried.");
    }

    private static string[] Row(Outcome outcome)
    {
        var record = outcome.Line.Record;
        string[] cells = [$"{outcome.Line.Number}", record?.User ?? "-", record?.Toolkit ?? "-", record?.Scheme.Value ?? "-", outcome.AccountId ?? "-", outcome.Status];
        return [.. cells.Select(cell => Plain.Text(cell))];
    }

    private void WriteRemark(Outcome outcome)
    {
        if (outcome.Remark is { } remark)
        {
            output.WriteLine($"      {Plain.Text(remark, longest: 1000)}");
        }
    }

    private int Position(InputLine line) => lines.TakeWhile(other => other.Number != line.Number).Count() + 1;

    private int Count(OutcomeKind kind) => _outcomes.Count(outcome => outcome.Kind == kind);
}
