using System.Globalization;
using System.Text.Encodings.Web;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>
/// Writes a page for readers: the counts, the problems by reason, and the affected rows. The rows are buffered in a file, because the counts
/// come first.
/// </summary>
internal sealed class HtmlReport : ReportFile
{
    // A browser cannot display a million rows; use the other reports for all rows.
    private const int MostRows = 10_000;

    private readonly FileStream _rowsFile;
    private readonly StreamWriter _rows;
    private long _rowCount;

    public HtmlReport(string path)
        : base(path)
    {
        _rowsFile = new(path + ".rows", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 16 * 1024, FileOptions.DeleteOnClose);
        _rows = new(_rowsFile, leaveOpen: true);
    }

    public override void Add(Outcome outcome)
    {
        if (outcome.IsGood || ++_rowCount > MostRows)
        {
            return;
        }

        _rows.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"<tr><td>{outcome.Place.Line}:{outcome.Place.Column}<td>{Text(outcome.UserId)}<td>{Text(outcome.AuthConfigId)}<td>{outcome.Kind}<td>{Text(outcome.AccountId)}<td>{Text(outcome.Reason)}<td>{Text(outcome.Advice)}"));
    }

    protected override void WriteEnd(RunSummary summary)
    {
        var title = $"{(summary.DryRun ? "Check of" : "Import of")} {Text(summary.Input)}";
        Writer.Write($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{{title}}</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1c1e21 }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 } th, td { text-align: left; padding: .35rem .7rem; border-bottom: 1px solid #ddd; vertical-align: top; overflow-wrap: anywhere }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums } .note { color: #666 }
            @media (prefers-color-scheme: dark) { body { background: #16181c; color: #e4e6e9 } th, td { border-color: #3a3d42 } }
            </style>
            </head>
            <body>
            <h1>{{title}}</h1>
            <p class="note">{{summary.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}} UTC, {{DisplayText.Duration(summary.Duration)}}{{(summary.Complete ? "" : "; <b>stopped before the end</b>")}}</p>
            <table><tr><th>Outcome<th class="number">Rows

            """);
        foreach (var kind in Enum.GetValues<OutcomeKind>().Where(kind => summary.Tally[kind] > 0))
        {
            Writer.WriteLine($"<tr><td>{kind}<td class=\"number\">{DisplayText.Count(summary.Tally[kind])}");
        }

        Writer.WriteLine("</table>");
        WriteFailures(summary.Tally);
        Writer.WriteLine("</body>\n</html>");
    }

    protected override void Close()
    {
        _rows.Dispose();
        _rowsFile.Dispose();
    }

    private static string Text(string? text) => text is null ? "" : HtmlEncoder.Default.Encode(text);

    private void WriteFailures(Tally tally)
    {
        if (_rowCount == 0)
        {
            Writer.WriteLine("<p>No problems were found.</p>");
            return;
        }

        Writer.WriteLine("<h2>By reason</h2>\n<table><tr><th>Outcome<th>Reason<th class=\"number\">Rows");
        foreach (var (kind, reason, count) in tally.Reasons)
        {
            Writer.WriteLine($"<tr><td>{kind}<td>{Text(reason)}<td class=\"number\">{DisplayText.Count(count)}");
        }

        Writer.WriteLine("</table>\n<h2>Rows</h2>");
        if (_rowCount > MostRows)
        {
            Writer.WriteLine($"<p class=\"note\">The first {DisplayText.Count(MostRows)} of {DisplayText.Count(_rowCount)}; a CSV or JSON report contains all of them.</p>");
        }

        Writer.WriteLine("<table><tr><th>Line<th>User<th>Auth config<th>Outcome<th>Account<th>Reason<th>What to do");
        Writer.Flush();
        _rows.Flush();
        _rowsFile.Position = 0;
        _rowsFile.CopyTo(Writer.BaseStream);
        Writer.WriteLine("</table>");
    }
}
