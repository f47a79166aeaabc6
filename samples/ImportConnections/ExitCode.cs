namespace ImportConnections;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>All good lines are connected.</summary>
    public const int Done = 0;

    /// <summary>Not all are; or, with --strict, a line was bad.</summary>
    public const int NotAll = 1;

    /// <summary>The arguments, the file or the settings cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>Interrupted, as shells number it.</summary>
    public const int Interrupted = 130;
}
