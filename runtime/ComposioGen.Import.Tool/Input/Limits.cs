namespace ComposioGen.Import.Tool.Input;

/// <summary>How much of the input is held at once.</summary>
internal static class Limits
{
    /// <summary>The longest line, element or CSV row: 1 MB in JSON, as many characters in CSV.</summary>
    public const int LongestRow = 1024 * 1024;

    /// <summary>The largest input of columns, which is held whole: 64 MB.</summary>
    public const int LargestColumns = 64 * 1024 * 1024;

    /// <summary>How deep JSON may nest.</summary>
    public const int Depth = 16;
}
