using Spectre.Console;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Chooses the display.</summary>
internal static class Displays
{
    /// <summary>The display for where the output goes.</summary>
    public static IDisplay ForConsole() => Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi
        ? new PlainDisplay(Console.Out, Console.Error)
        : new PanelDisplay(AnsiConsole.Console, Console.IsErrorRedirected ? Console.Error : null);
}
