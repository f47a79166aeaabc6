using System.Text;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Turns the document's words into XML documentation.</summary>
internal static class XmlDoc
{
    // Long descriptions (whole tutorials stand in some documents) are of no use in a tooltip.
    private const int LongestText = 2000;
    private const int LineWidth = 120;

    public static SourceWriter Summary(this SourceWriter writer, string? text, string fallback = "")
    {
        var words = Clean(text ?? fallback);
        return words.Length == 0 ? writer : Element(writer, "summary", words);
    }

    public static SourceWriter Remarks(this SourceWriter writer, string? text)
    {
        var words = Clean(text ?? "");
        return words.Length == 0 ? writer : Element(writer, "remarks", words);
    }

    public static SourceWriter Param(this SourceWriter writer, string name, string? text)
    {
        var words = Clean(text ?? "");
        return writer.Lines($"/// <param name=\"{name.TrimStart('@')}\">{words}</param>");
    }

    public static SourceWriter Returns(this SourceWriter writer, string? text)
    {
        var words = Clean(text ?? "");
        return words.Length == 0 ? writer : writer.Lines($"/// <returns>{words}</returns>");
    }

    private static SourceWriter Element(SourceWriter writer, string element, string words)
    {
        if (words.Length + (2 * element.Length) <= LineWidth)
        {
            return writer.Lines($"/// <{element}>{words}</{element}>");
        }

        writer.Lines($"/// <{element}>");
        foreach (var line in Wrap(words))
        {
            writer.Lines("/// " + line);
        }

        return writer.Lines($"/// </{element}>");
    }

    /// <summary>One paragraph of escaped text, without control characters.</summary>
    public static string Clean(string text)
    {
        var words = text.Split([' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries);
        var joined = new StringBuilder(string.Join(" ", words));
        for (var i = 0; i < joined.Length; i++)
        {
            if (char.IsControl(joined[i]) || char.IsSurrogate(joined[i]) || joined[i] >= '\ufffe')
            {
                joined[i] = ' ';
            }
        }

        var clean = joined.Length > LongestText ? joined.ToString(0, LongestText) + " ..." : joined.ToString();
        return clean.Trim().Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    private static IEnumerable<string> Wrap(string words)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineWidth)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
