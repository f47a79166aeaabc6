using System.Globalization;
using Composio;
using ComposioGen.Import.Tool.Display;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Counts, reports and displays the outcomes of rows. Thread-safe.</summary>
internal sealed class RunLog(string input, IDisplay display, IReadOnlyList<ReportFile> reports, TimeProvider time) : IProgress<ImportProgress>
{
    private const int MostRepeated = 10;

    private readonly Lock _gate = new();
    private readonly RateMeter _rate = new(time);
    private readonly long _start = time.GetTimestamp();
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();
    private readonly ReportOrder _order = new(reports);
    private readonly Warnings _warnings = new();
    private ImportProgress? _budget;
    private bool _sharesLines;

    /// <summary>Gets the counts.</summary>
    public Tally Tally { get; } = new();

    public void Add(Outcome outcome)
    {
        lock (_gate)
        {
            Tally.Add(outcome);
            _sharesLines |= SharesLine(outcome);
            _order.Add(outcome);

            // A reason shared by many rows is reported a few times, and counted at the end.
            var repeated = outcome.IsGood ? 0 : Tally.CountOf(outcome);
            if (repeated is > 0 and <= MostRepeated)
            {
                display.Problem(Line(outcome));
            }
            else if (repeated == MostRepeated + 1)
            {
                display.Problem($"Further rows with the same reason are only counted: {outcome.Reason}");
            }
        }
    }

    /// <summary>Records a warning.</summary>
    public void Warn(RowWarning warning)
    {
        lock (_gate)
        {
            _warnings.Add(warning);
        }
    }

    public void Report(ImportProgress value) => Volatile.Write(ref _budget, value);

    public void Note(string text)
    {
        lock (_gate)
        {
            display.Note(text);
        }
    }

    public void Problem(string text)
    {
        lock (_gate)
        {
            display.Problem(text);
        }
    }

    /// <summary>Displays a remark about a part of the input that is not a row.</summary>
    public void Remark(TextPlace place, string text) => Problem(Line(place, text));

    /// <summary>Displays the progress.</summary>
    /// <param name="shareRead">The fraction of the input that has been read; null when its length is unknown.</param>
    public void Show(double? shareRead, bool dryRun)
    {
        lock (_gate)
        {
            var elapsed = time.GetElapsedTime(_start);
            var left = shareRead is > 0 and < 1 ? elapsed * ((1 - shareRead.Value) / shareRead.Value) : (TimeSpan?)null;
            display.Show(new(Tally, _rate.Measure(Tally.Done), shareRead, left, _budget) { DryRun = dryRun });
        }
    }

    /// <summary>Completes the reports.</summary>
    public void Finish(bool dryRun, bool complete)
    {
        lock (_gate)
        {
            _order.Flush();
            foreach (var report in _order.Reports)
            {
                report.Finish(new(input, dryRun, complete, _startedAt, time.GetElapsedTime(_start), Tally));
            }

            foreach (var (kind, reason, count) in Tally.Reasons.Where(found => found.Count > MostRepeated))
            {
                display.Problem($"{DisplayText.Count(count)} rows {DisplayText.Kind(kind)}: {reason}");
            }

            foreach (var warning in _warnings.Lines(_sharesLines))
            {
                display.Problem(warning);
            }

            var counts = Enum.GetValues<OutcomeKind>().Where(kind => Tally[kind] > 0).Select(kind => $"{DisplayText.Count(Tally[kind])} {DisplayText.Kind(kind)}");
            var uncheckedRows = Tally.Unchecked > 0 ? $" ({DisplayText.Count(Tally.Unchecked)} of them not compared with the auth config or its toolkit)" : "";
            display.Note($"{(complete ? "Done" : "Stopped")} after {DisplayText.Duration(time.GetElapsedTime(_start))}{(Tally.Done > 0 ? ": " + string.Join(", ", counts) : complete ? ": no rows" : ", before the first result")}{uncheckedRows}.");
        }
    }

    private string Line(Outcome outcome) =>
        Line(outcome.Place, $"{(SharesLine(outcome) ? string.Create(CultureInfo.InvariantCulture, $"record {outcome.Position + 1}: ") : "")}{(outcome.Kind == OutcomeKind.Invalid ? "" : DisplayText.Kind(outcome.Kind) + ": ")}{outcome.Reason} {outcome.NextStep}".TrimEnd());

    // With one row per line, a row cannot be on a line before its position.
    private static bool SharesLine(Outcome outcome) => outcome.Place.Line > 0 && outcome.Place.Line <= outcome.Position;

    private string Line(TextPlace place, string text) => string.Create(CultureInfo.InvariantCulture, $"{input}:{place.Line}:{place.Column}: {text}");
}
