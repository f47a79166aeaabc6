namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Finds line breaks: CR, LF or CRLF, which may be mixed.</summary>
internal static class LineBreaks
{
    /// <summary>Gets the number of line breaks in a text.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += IsEnd(text, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns whether a line ends with a character; for CRLF, that is the LF.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int index) =>
        text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n'));

    /// <summary>Gets the length of the line break at a character; 0 when it depends on what follows.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index, bool isEnd) =>
        text[index] == '\n' ? 1
        : index + 1 < text.Length ? (text[index + 1] == '\n' ? 2 : 1)
        : isEnd ? 1
        : 0;
}
