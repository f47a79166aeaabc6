using System.Globalization;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Displays a line every few seconds, for logs and pipes.</summary>
internal sealed class PlainDisplay(TextWriter output, TextWriter errors) : IDisplay
{
    public TimeSpan Interval { get; } = TimeSpan.FromSeconds(5);

    public Task<T> DuringAsync<T>(Func<Task<T>> run) => run();

    public void Note(string text) => output.WriteLine(DisplayText.Plain(text));

    public void Problem(string text) => errors.WriteLine(DisplayText.Plain(text));

    public void Command(string text) => output.WriteLine(text);

    public void Show(RunView view)
    {
        List<string> parts =
        [
            $"{DisplayText.Count(view.Tally.Done)} done",
            $"{DisplayText.Count(view.Tally.Done - view.Tally.Good)} {(view.DryRun ? "not valid" : "not connected")}",
            string.Create(CultureInfo.InvariantCulture, $"{view.Rate:0.0} a second"),
        ];
        if (view.Budget is { BudgetLimit: { } limit, BudgetRemaining: { } remaining })
        {
            parts.Add($"budget {DisplayText.Count(remaining)} of {DisplayText.Count(limit)} left");
        }

        if (view.ShareRead is { } share)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{share:P0} read"));
        }

        if (view.TimeLeft is { } left)
        {
            parts.Add($"about {DisplayText.Duration(left)} left");
        }

        parts.AddRange(view.Waits);
        output.WriteLine(string.Join(", ", parts));
    }
}
