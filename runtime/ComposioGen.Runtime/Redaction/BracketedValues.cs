using System.Buffers;
using System.Text;

namespace Composio.Runtime;

/// <summary>Masks the values in a list or an object that follows the name of a credential. Names and reasons are kept.</summary>
internal static class BracketedValues
{
    private static readonly SearchValues<char> RunEnds = SearchValues.Create("[]{}()\"'`\\,;:=\r\n");

    /// <summary>Appends the list or object.</summary>
    /// <returns>The position after it; the length of the text when it is not closed.</returns>
    public static int Append(StringBuilder builder, string text, int start)
    {
        var depth = 0;
        var position = start;
        while (position < text.Length)
        {
            if (QuotedText.Begins(text, position, out var escapes))
            {
                position = AppendQuoted(builder, text, position, escapes);
                continue;
            }

            var sign = text[position];
            if (RunEnds.Contains(sign))
            {
                builder.Append(sign);
                position++;
                depth += sign is '[' or '{' or '(' ? 1 : sign is ']' or '}' or ')' ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }

                continue;
            }

            position = AppendRun(builder, text, position);
        }

        return position;
    }

    private static int AppendQuoted(StringBuilder builder, string text, int start, int escapes)
    {
        var content = start + escapes + 1;
        var end = QuotedText.End(text, content - 1, escapes);
        builder.Append(text, start, content - start);
        AppendText(builder, text, content, end, IsName(text, Math.Min(end + escapes + 1, text.Length)));
        var closing = Math.Min(escapes + 1, text.Length - end);
        builder.Append(text, end, closing);
        return end + closing;
    }

    // Unquoted text up to the next delimiter.
    private static int AppendRun(StringBuilder builder, string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(RunEnds);
        var end = length < 0 ? text.Length : start + length;
        AppendText(builder, text, start, end, IsName(text, end));
        return end;
    }

    private static void AppendText(StringBuilder builder, string text, int start, int end, bool isName)
    {
        var value = text.AsSpan(start, end - start);
        if (value.IsWhiteSpace() || (isName && value.Length < 100))
        {
            builder.Append(value);
            return;
        }

        if (ReasonWords.IsReason(value))
        {
            // A reason may also contain names with values.
            builder.Append(NamedCredentials.Mask(value.ToString()));
            return;
        }

        var leading = value.Length - value.TrimStart().Length;
        builder.Append(value[..leading]).Append(Secrets.Mask);
    }

    private static bool IsName(string text, int end)
    {
        var next = text.AsSpan(end).TrimStart();
        return next.Length > 0 && next[0] is ':' or '=';
    }
}
