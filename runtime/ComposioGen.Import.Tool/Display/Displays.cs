using Spectre.Console;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Selects the display.</summary>
internal static class Displays
{
    /// <summary>Returns the display for the kind of output.</summary>
    public static IDisplay ForConsole() => Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Ansi
        ? new PlainDisplay(Console.Out, Console.Error)
        : new PanelDisplay(AnsiConsole.Console, Console.IsErrorRedirected ? Console.Error : null);
}
