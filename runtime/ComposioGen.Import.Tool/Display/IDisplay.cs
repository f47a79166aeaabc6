namespace ComposioGen.Import.Tool.Display;

/// <summary>Tells the user how the run goes. One call at a time.</summary>
internal interface IDisplay
{
    /// <summary>How often <see cref="Show"/> is worth its while.</summary>
    TimeSpan Interval { get; }

    /// <summary>Shows the display for as long as something runs.</summary>
    Task<T> DuringAsync<T>(Func<Task<T>> run);

    /// <summary>Says something.</summary>
    void Note(string text);

    /// <summary>Names a row that is not as it should be, or something that went wrong.</summary>
    void Problem(string text);

    /// <summary>Writes a command that can be copied: one line at any width, after the run.</summary>
    void Command(string text);

    /// <summary>Shows how the run stands.</summary>
    void Show(RunView view);
}
