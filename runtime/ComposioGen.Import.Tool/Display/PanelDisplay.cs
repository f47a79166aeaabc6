using System.Globalization;
using ComposioGen.Import.Tool.Reporting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Displays a panel that is redrawn in place, for terminals. Messages appear above it.</summary>
internal sealed class PanelDisplay(IAnsiConsole console, TextWriter? errors) : IDisplay
{
    private const int ReasonsShown = 6;
    private const int LongestReason = 100;

    private LiveDisplayContext? _live;

    // Each write redraws the panel, so messages are written together with the next update.
    private Paragraph? _said;

    public TimeSpan Interval { get; } = TimeSpan.FromMilliseconds(250);

    public async Task<T> DuringAsync<T>(Func<Task<T>> run)
    {
        try
        {
            // Not an empty text: below one of a single line, terminals would move the cursor up by a line too many.
            return await console.Live(Panel(new(new Tally(), 0, null, null, null))).AutoClear(false).StartAsync(context =>
            {
                _live = context;
                return run();
            });
        }
        finally
        {
            _live = null;
            WriteSaid();
        }
    }

    public void Note(string text) => Say(text, Style.Plain);

    public void Problem(string text)
    {
        if (errors is not null)
        {
            errors.WriteLine(DisplayText.Plain(text));
        }
        else
        {
            Say(text, new Style(Color.Yellow));
        }
    }

    public void Command(string text) => console.Profile.Out.Writer.WriteLine(text);

    public void Show(RunView view)
    {
        WriteSaid();
        _live?.UpdateTarget(Panel(view));
        _live?.Refresh();
    }

    /// <summary>Returns the panel.</summary>
    public static IRenderable Panel(RunView view)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        Add(grid, "done", DisplayText.Count(view.Tally.Done) + (view.ShareRead is { } share ? string.Create(CultureInfo.InvariantCulture, $"  ({share:P0} of the input read)") : ""));
        foreach (var kind in Enum.GetValues<OutcomeKind>().Where(kind => view.Tally[kind] > 0))
        {
            Add(grid, DisplayText.Kind(kind), DisplayText.Count(view.Tally[kind]));
        }

        Add(grid, "rate", string.Create(CultureInfo.InvariantCulture, $"{view.Rate:0.0} a second"));
        if (view.Budget is not null || !view.DryRun)
        {
            Add(grid, "budget left", Budget(view));
        }

        if (view.ShareRead is not >= 1)
        {
            Add(grid, "time left", view.TimeLeft is { } left ? $"about {DisplayText.Duration(left)}" : "unknown");
        }

        foreach (var wait in view.Waits)
        {
            Add(grid, "waiting", wait);
        }

        foreach (var (kind, reason, count) in view.Tally.Reasons.Take(ReasonsShown))
        {
            var text = DisplayText.Plain(reason);
            Add(grid, $"{DisplayText.Count(count)} {DisplayText.Kind(kind)}", text.Length > LongestReason ? text[..LongestReason] + "..." : text);
        }

        return new Panel(grid).Header("composio-import").Border(BoxBorder.Rounded);
    }

    private static string Budget(RunView view) => view.Budget switch
    {
        { PausedUntil: not null } => "used up; waiting for the next window",
        { BudgetLimit: { } limit, BudgetRemaining: { } remaining } => $"{DisplayText.Count(remaining)} of {DisplayText.Count(limit)} requests a minute",
        _ => "not known",
    };

    private static void Add(Grid grid, string name, string value) => grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(value));

    private void Say(string text, Style style) => (_said ??= new Paragraph()).Append(DisplayText.Plain(text) + "\n", style);

    private void WriteSaid()
    {
        if (_said is { } said)
        {
            _said = null;
            console.Write(new ErasedBelow(said));
        }
    }
}
