using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Converts descriptions of the document, which are Markdown, to the text of XML documentation.</summary>
internal static class DocText
{
    // Long descriptions (some documents contain tutorials) are not useful in a tooltip.
    private const int MaxTextLength = 2000;

    private const string Spaces = " \t\r\n\u0085\u2028\u2029";

    private static readonly char[] Escaped = ['&', '<', '>'];

    /// <summary>Returns the paragraphs of a text, escaped and without control characters; code in back-ticks becomes <c>c</c> elements.</summary>
    public static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var rest = MaxTextLength;
        foreach (var paragraph in Split(text))
        {
            var words = Clean(paragraph);
            if (words.Length > 0)
            {
                paragraphs.Add(Code(words.Length > rest ? words.Substring(0, rest) + " ..." : words));
                rest -= words.Length;
            }

            if (rest <= 0)
            {
                break;
            }
        }

        return paragraphs;
    }

    /// <summary>Splits at blank lines and before the items of a list.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var paragraph = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n").Split('\n', '\r', '\u2029'))
        {
            var start = line.TrimStart();
            var isItem = start.StartsWith("- ", StringComparison.Ordinal) || start.StartsWith("* ", StringComparison.Ordinal);
            if (start.Length == 0 || isItem)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            paragraph.Append(line).Append(' ');
        }

        yield return paragraph.ToString();
    }

    private static string Clean(string text)
    {
        var words = new StringBuilder(text.Length);
        var isSeparated = false;
        foreach (var c in text)
        {
            if (Spaces.IndexOf(c) >= 0)
            {
                isSeparated = words.Length > 0;
                continue;
            }

            if (isSeparated)
            {
                words.Append(' ');
                isSeparated = false;
            }

            words.Append(char.IsControl(c) || char.IsSurrogate(c) || c >= '\ufffe' ? ' ' : c);
        }

        return words.ToString().Trim();
    }

    // As in Markdown: code ends at as many back-ticks as it starts with; without them the back-ticks are text.
    private static string Code(string text)
    {
        if (text.IndexOf('`') < 0)
        {
            return Escape(text);
        }

        var escaped = new StringBuilder();
        var position = 0;
        while (text.IndexOf('`', position) is >= 0 and var start)
        {
            var ticks = CountTicks(text, start);
            var end = EndOfCode(text, start + ticks, ticks);
            escaped.Append(Escape(text.Substring(position, start - position)));
            escaped.Append(end < 0 ? text.Substring(start, ticks) : $"<c>{Escape(text.Substring(start + ticks, end - start - ticks).Trim())}</c>");
            position = end < 0 ? start + ticks : end + ticks;
        }

        return escaped.Append(Escape(text.Substring(position))).ToString();
    }

    private static int EndOfCode(string text, int position, int ticks)
    {
        while (text.IndexOf('`', position) is >= 0 and var end)
        {
            var count = CountTicks(text, end);
            if (count == ticks)
            {
                return end;
            }

            position = end + count;
        }

        return -1;
    }

    private static int CountTicks(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - start;
    }

    private static string Escape(string text) => text.IndexOfAny(Escaped) < 0 ? text : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
