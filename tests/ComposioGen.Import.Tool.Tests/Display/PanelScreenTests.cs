using System.Globalization;
using ComposioGen.Import.Tool.Display;
using ComposioGen.Import.Tool.Reporting;
using ComposioGen.Import.Tool.Tests.Support;
using Spectre.Console;

namespace ComposioGen.Import.Tool.Tests.Display;

/// <summary>Tests the final state of the terminal after the panel.</summary>
public sealed class PanelScreenTests
{
    private static readonly DateTimeOffset Soon = new(2026, 11, 27, 15, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData(40, 50)]
    [InlineData(80, 24)]
    [InlineData(110, 40)]
    [InlineData(200, 50)]
    public async Task Show_LinesWrittenAbove_LeavesNoPieces(int width, int height)
    {
        var (screen, display) = Open(width, height);
        var random = new Random(20261127);
        List<string> messages = [];

        await display.DuringAsync(() =>
        {
            var tally = new Tally();
            for (var step = 0; step < 60; step++)
            {
                for (var line = random.Next(3); line > 0; line--)
                {
                    messages.Add(string.Create(CultureInfo.InvariantCulture, $"users.csv:{messages.Count + 2}:1: ") + string.Join(' ', Enumerable.Repeat("word", random.Next(1, 40))));
                    display.Problem(messages[^1]);
                }

                tally.Add(new(new(step, 1), (OutcomeKind)(step % 5)) { Reason = $"reason {step % 9}" });
                display.Show(View(tally, step % 3 == 0 ? null : step / 60.0, step % 4 == 0 ? Soon : null));
            }

            return Task.FromResult(0);
        });

        // All messages once and in order, followed by one panel.
        var top = screen.Lines.ToList().FindIndex(line => line.StartsWith('\u256D'));
        var above = screen.Lines.Take(top).ToList();
        Words(string.Join(' ', above)).ShouldBe(Words(string.Join(' ', messages)));
        above.ShouldAllBe(line => !line.Contains('\u2502') && !line.Contains('\u2570'));
        screen.Lines.Count(line => line.StartsWith('\u256D')).ShouldBe(1);
        screen.Lines.Last(line => line.Length > 0).ShouldStartWith("\u2570");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public async Task Command_AnyWidth_IsOneLine(int width)
    {
        var (screen, display) = Open(width, 24);
        var written = new StringWriter();
        var command = "To resume: composio-import users.csv " + string.Join(' ', Enumerable.Range(1, 9).Select(i => $"--map 'field_{i}=Column {i}'")) + " --resume";
        var narrow = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(written) });
        narrow.Profile.Width = width;

        await display.DuringAsync(() => Task.FromResult(0));
        display.Command(command);
        new PanelDisplay(narrow, null).Command(command);
        new PlainDisplay(written, TextWriter.Null).Command(command);

        string.Concat(screen.Lines).ShouldEndWith(command);
        written.ToString().ShouldBe(command + Environment.NewLine + command + Environment.NewLine);
    }

    [Fact]
    public void Panel_Waits_ShowEndTime()
    {
        var progress = new ImportProgress(5, 100, 0, Soon) { SettlingRecords = 3, SettlesAt = Soon.AddMinutes(1), TurnedAwaySince = Soon.AddMinutes(-2), StopsAt = Soon.AddMinutes(13) };
        var text = Write(new(new(), 0, 0.5, null, progress));

        foreach (var (label, time) in (ReadOnlySpan<(string, DateTimeOffset)>)[("request budget until", Soon), ("3 interrupted records", Soon.AddMinutes(1)), ("has rejected every request since", Soon.AddMinutes(-2)), ("the run stops at", Soon.AddMinutes(13))])
        {
            text.ShouldContain(label);
            text.ShouldContain(time.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        }

        var line = new StringWriter();
        new PlainDisplay(line, TextWriter.Null).Show(new(new(), 0, 0.5, null, progress));
        line.ToString().ShouldContain("the run stops at");
    }

    [Fact]
    public void Show_CompleteInput_DisplaysNoRemainingTime()
    {
        Write(new(new(), 1, 1, null, null)).ShouldNotContain("time left");
        Write(new(new(), 1, 0.9, TimeSpan.FromSeconds(3), null)).ShouldContain("about 3.0 s");
    }

    [Fact]
    public void Show_DryRun_CountsValidRows()
    {
        var line = new StringWriter();
        new PlainDisplay(line, TextWriter.Null).Show(new(new(), 1, 1, null, null) { DryRun = true });

        line.ToString().ShouldContain("0 not valid");
        line.ToString().ShouldNotContain("connected");
        Write(new(new(), 1, 1, null, null) { DryRun = true }).ShouldNotContain("budget");
    }

    private static (Screen Screen, PanelDisplay Display) Open(int width, int height)
    {
        var screen = new Screen(width, height);
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });
        (console.Profile.Width, console.Profile.Height) = (width, height);
        console.Profile.Capabilities.Unicode = true;
        return (screen, new PanelDisplay(console, null));
    }

    private static RunView View(Tally tally, double? share, DateTimeOffset? paused) =>
        new(tally, 12.3, share, share is null ? null : TimeSpan.FromSeconds(65), new(500, 10_000, 8_500, paused));

    private static string Write(RunView view)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 120;
        console.Write(PanelDisplay.Panel(view));
        return output.ToString();
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
