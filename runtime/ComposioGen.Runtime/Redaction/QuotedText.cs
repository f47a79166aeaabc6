namespace Composio.Runtime;

/// <summary>Finds the end of quoted text, which may be JSON within a JSON string, so that its quotes are escaped.</summary>
internal static class QuotedText
{
    /// <summary>Returns whether a quote starts at a position, after the backslashes that escape it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    /// <param name="escapes">The number of backslashes before the quote.</param>
    public static bool Begins(ReadOnlySpan<char> text, int start, out int escapes)
    {
        escapes = Backslashes(text, start);
        var quote = start + escapes;
        return quote < text.Length && text[quote] is '"' or '\'' or '`';
    }

    /// <summary>Returns the position after the content of quoted text; the length of the text when the quote is not closed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The position of the opening quote.</param>
    /// <param name="escapes">The number of backslashes before it.</param>
    public static int End(ReadOnlySpan<char> text, int quote, int escapes)
    {
        for (var position = quote + 1; position < text.Length;)
        {
            var run = Backslashes(text, position);
            if (position + run >= text.Length)
            {
                break;
            }

            if (text[position + run] == text[quote] && Closes(run, escapes))
            {
                // A backslash that escapes the quote belongs to the quote, any other to the content.
                return position + run - Math.Min(run, escapes);
            }

            position += run + 1;
        }

        return text.Length;
    }

    /// <summary>Returns the number of backslashes at a position.</summary>
    public static int Backslashes(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..].IndexOfAnyExcept('\\');
        return rest < 0 ? text.Length - start : rest;
    }

    // Each level of JSON in a string doubles the backslashes and adds one for the quote: 0, 1, 3, 7.
    private static bool Closes(int run, int escapes)
    {
        for (; escapes > 0; escapes /= 2)
        {
            if (run % 2 == 0)
            {
                return true;
            }

            run /= 2;
        }

        return run % 2 == 0;
    }
}
