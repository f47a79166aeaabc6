namespace ComposioGen.Import.Tool;

/// <summary>Defines the exit codes.</summary>
internal static class ExitCode
{
    /// <summary>Every row is connected; in a dry run: every row is valid.</summary>
    public const int Done = 0;

    /// <summary>Some rows are not connected; they were reported.</summary>
    public const int NotAll = 1;

    /// <summary>The arguments or the input are invalid.</summary>
    public const int Usage = 2;

    /// <summary>The run was stopped before the end.</summary>
    public const int Stopped = 3;

    /// <summary>The ledger cannot be used.</summary>
    public const int Ledger = 4;

    /// <summary>There is no key, the API rejected it, or the API is unavailable.</summary>
    public const int Api = 5;
}
