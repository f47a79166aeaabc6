namespace ComposioGen.Import.Tool.Input;

/// <summary>Defines the limits of the input.</summary>
internal static class Limits
{
    /// <summary>The maximum length of a line, element or CSV row: 1 MB in JSON, as many characters in CSV.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <summary>The maximum length of a quoted cell that is searched for its closing quote: 8 M characters.</summary>
    public const int LongestQuoted = 8 * 1024 * 1024;

    /// <summary>The maximum size of an input that is read into memory, such as columns: 64 MB.</summary>
    public const int LargestColumns = 64 * 1024 * 1024;

    /// <summary>The maximum depth of JSON.</summary>
    public const int Depth = 16;
}
