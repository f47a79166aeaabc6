namespace ImportConnections.Output;

/// <summary>Formats text from a file or a server for a terminal, without control characters and with limited length.</summary>
internal static class Plain
{
    /// <summary>Returns the text with a maximum length.</summary>
    public static string Text(string text, int longest) =>
        string.Concat(text.Take(longest).Select(letter => char.IsControl(letter) ? '?' : letter)) + (text.Length > longest ? "…" : "");

    /// <summary>Returns the text with the maximum length of a table cell.</summary>
    public static string Text(string text) => Text(text, longest: 60);
}
