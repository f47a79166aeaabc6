namespace ComposioGen.Import.Tool.Display;

/// <summary>Displays the progress of a run. Calls are not concurrent.</summary>
internal interface IDisplay
{
    /// <summary>Gets the recommended interval between calls of <see cref="Show"/>.</summary>
    TimeSpan Interval { get; }

    /// <summary>Displays progress while an operation runs.</summary>
    Task<T> DuringAsync<T>(Func<Task<T>> run);

    /// <summary>Displays a message.</summary>
    void Note(string text);

    /// <summary>Displays a problem.</summary>
    void Problem(string text);

    /// <summary>Displays a command for copying: one line of any width, after the run.</summary>
    void Command(string text);

    /// <summary>Displays the current progress.</summary>
    void Show(RunView view);
}
