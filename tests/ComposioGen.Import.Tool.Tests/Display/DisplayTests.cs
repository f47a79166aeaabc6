using ComposioGen.Import.Tool.Display;
using ComposioGen.Import.Tool.Reporting;
using Spectre.Console;

namespace ComposioGen.Import.Tool.Tests.Display;

public sealed class DisplayTests
{
    private static readonly ImportProgress Budget = new(500, 10_000, 8_500, null);

    [Fact]
    public void PlainDisplay_Progress_IsOneLine()
    {
        var output = new StringWriter();

        new PlainDisplay(output, TextWriter.Null).Show(new(Tally(), 12.34, 0.5, TimeSpan.FromSeconds(65), Budget));

        output.ToString().TrimEnd().ShouldBe("4 done, 2 not connected, 12.3 a second, budget 8,500 of 10,000 left, 50 % read, about 1 min 05 s left");
    }

    [Fact]
    public void Panel_Progress_ShowsCountsRateBudgetTimeAndReasons()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 120;

        console.Write(PanelDisplay.Panel(new(Tally(), 12.34, 0.5, TimeSpan.FromSeconds(65), Budget)));

        var text = output.ToString();
        foreach (var part in (string[])["50 % of the input read", "already connected", "12.3 a second", "8,500 of 10,000", "about 1 min 05 s", "2 rejected", "[red]no[/]"])
        {
            text.ShouldContain(part);
        }
    }

    [Fact]
    public async Task PanelDisplay_MessageDuringRun_IsNotLost()
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        var display = new PanelDisplay(console, null);

        var result = await display.DuringAsync(() =>
        {
            display.Problem("users.csv:2:1: [bold]first[/]");
            display.Show(new(Tally(), 1, null, null, null));
            display.Note("last");
            return Task.FromResult(7);
        });

        result.ShouldBe(7);
        output.ToString().ShouldContain("users.csv:2:1: [bold]first[/]");
        output.ToString().TrimEnd().ShouldEndWith("last");
    }

    [Fact]
    public void Displays_ControlCharactersInInput_AreEscaped()
    {
        var errors = new StringWriter();

        new PlainDisplay(TextWriter.Null, errors).Problem("users.csv:1:1: \u001b[2Jgone\r\nnew line");

        errors.ToString().TrimEnd().ShouldBe("users.csv:1:1:  [2Jgone  new line");
    }

    private static Tally Tally()
    {
        var tally = new Tally();
        tally.Add(new(new(1, 1), OutcomeKind.Connected));
        tally.Add(new(new(2, 1), OutcomeKind.AlreadyConnected));
        tally.Add(new(new(3, 1), OutcomeKind.Rejected) { Reason = "[red]no[/]" });
        tally.Add(new(new(4, 1), OutcomeKind.Rejected) { Reason = "[red]no[/]" });
        return tally;
    }
}
