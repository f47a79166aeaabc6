namespace ImportConnections;

/// <summary>Defines the exit codes.</summary>
internal static class ExitCode
{
    /// <summary>All good lines are connected.</summary>
    public const int Done = 0;

    /// <summary>Some lines are not connected; or, with --strict, a line was bad.</summary>
    public const int NotAll = 1;

    /// <summary>The arguments, the file or the settings are invalid.</summary>
    public const int Usage = 2;

    /// <summary>The run was interrupted; the code that shells use.</summary>
    public const int Interrupted = 130;
}
