namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Names of columns, brought to one form so that they can be compared.</summary>
internal static class FieldName
{
    // Longer names are no names of columns, and a file without a header has its first row, credentials too, in their place.
    private const int LongestShown = 40;

    /// <summary>The letters and digits of a name in lower case: <c>Access Token</c> and <c>access_token</c> are the same.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>A name that is safe to print.</summary>
    public static string Shown(string name) =>
        string.Concat(name.Take(LongestShown).Select(letter => char.IsControl(letter) ? ' ' : letter)) + (name.Length > LongestShown ? "..." : "");
}
