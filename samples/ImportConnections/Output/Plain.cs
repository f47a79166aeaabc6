namespace ImportConnections.Output;

/// <summary>Text from a file or a server, made fit for a terminal: no control characters, and not too long.</summary>
internal static class Plain
{
    /// <summary>The text.</summary>
    public static string Text(string text, int longest) =>
        string.Concat(text.Take(longest).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > longest ? "…" : "");

    /// <summary>The text, at most as long as a table's cell.</summary>
    public static string Text(string text) => Text(text, longest: 60);
}
