using Composio;
using ImportConnections.Importing;
using ImportConnections.Reading;

namespace ImportConnections.Output;

/// <summary>Tells the user how the import goes, and in the end what came of every line.</summary>
internal sealed class Report(IReadOnlyList<InputLine> lines, TextWriter output)
{
    private readonly List<Outcome> _outcomes = [];

    /// <summary>Whether the API was asked about any line and answered.</summary>
    public bool AnyTried => _outcomes.Exists(outcome => outcome.Kind != OutcomeKind.BadLine);

    /// <summary>Whether there is a line that could not be read.</summary>
    public bool AnyBadLine => Count(OutcomeKind.BadLine) > 0;

    /// <summary>Whether all lines that could be read lead to an active account, and there was one.</summary>
    public bool AllConnected
    {
        get
        {
            var connected = Count(OutcomeKind.Connected) + Count(OutcomeKind.AlreadyConnected);
            return connected > 0 && connected + Count(OutcomeKind.BadLine) == lines.Count;
        }
    }

    /// <summary>A line is taken up.</summary>
    public void Begin(InputLine line) =>
        output.WriteLine($"[{_outcomes.Count + 1}/{lines.Count}] line {line.Number}: {(line.Record is { } record ? Plain.Text(record.ToString()) : "cannot be read")}");

    /// <summary>An account is there and not active yet.</summary>
    public void Waiting(ConnectionRequest connection) => output.WriteLine($"      {connection.Id} is {connection.Status}, waiting ...");

    /// <summary>A line is done with.</summary>
    public void End(Outcome outcome)
    {
        _outcomes.Add(outcome);
        output.WriteLine(outcome.Kind switch
        {
            OutcomeKind.Connected => $"Connected: {outcome.AccountId}",
            _ => $"      {outcome.Status} {outcome.AccountId}".TrimEnd(),
        });
        WriteRemark(outcome);
    }

    /// <summary>The table of all lines, those included that the run did not come to.</summary>
    public void WriteTable()
    {
        _outcomes.AddRange(lines.Skip(_outcomes.Count).Select(Outcome.NotTried));
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

    private int Count(OutcomeKind kind) => _outcomes.Count(outcome => outcome.Kind == kind);
}
