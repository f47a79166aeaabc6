namespace ComposioGen.Import.Tool;

/// <summary>How the program ends, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Every row is connected, or was already; in a dry run: nothing is wrong with any.</summary>
    public const int Done = 0;

    /// <summary>Some rows are not; they are named.</summary>
    public const int NotAll = 1;

    /// <summary>The arguments or the input cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>Stopped before the end.</summary>
    public const int Stopped = 3;

    /// <summary>The ledger cannot be used.</summary>
    public const int Ledger = 4;

    /// <summary>There is no key, the API refuses it, or the API cannot be reached.</summary>
    public const int Api = 5;
}
