using System.Globalization;
using CsvHelper;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>
/// Writes one row per row of the input. Values that a spreadsheet would evaluate as a formula are prefixed with an apostrophe.
/// </summary>
internal sealed class CsvReport : ReportFile
{
    private readonly CsvWriter _csv;

    public CsvReport(string path)
        : base(path)
    {
        _csv = CsvWriter.Create(Writer, new() { Injection = CsvInjection.Escape, NewLine = "\n" }, leaveOpen: true);
        Write("line", "column", "user_id", "auth_config_id", "alias", "outcome", "connected_account_id", "reason", "next_step");
    }

    public override void Add(Outcome outcome) => Write(
        outcome.Place.Line.ToString(CultureInfo.InvariantCulture),
        outcome.Place.Column.ToString(CultureInfo.InvariantCulture),
        outcome.UserId,
        outcome.AuthConfigId,
        outcome.Alias,
        outcome.Kind.ToString(),
        outcome.AccountId,
        outcome.Reason,
        outcome.Advice);

    protected override void WriteEnd(RunSummary summary) => _csv.Flush();

    protected override void Close() => _csv.Dispose();

    private void Write(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            _csv.WriteField(cell);
        }

        _csv.EndRecord();
    }
}
