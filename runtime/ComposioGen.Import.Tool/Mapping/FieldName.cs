namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Normalizes column names for comparison.</summary>
internal static class FieldName
{
    // Longer texts are not column names: a file without a header has its first row, including credentials, instead.
    private const int LongestShown = 40;

    /// <summary>Returns the letters and digits of a name in lower case: <c>Access Token</c> and <c>access_token</c> are equal.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Returns a name that is safe to print.</summary>
    public static string Shown(string name) =>
        string.Concat(name.Take(LongestShown).Select(letter => char.IsControl(letter) ? ' ' : letter)) + (name.Length > LongestShown ? "..." : "");
}
