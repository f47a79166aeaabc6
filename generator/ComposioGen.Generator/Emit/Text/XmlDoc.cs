using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Prints descriptions of the document as XML documentation.</summary>
internal static class XmlDoc
{
    private const int LineWidth = 150;

    public static SourceWriter Summary(this SourceWriter writer, string? text, string fallback = "") => Element(writer, "summary", text ?? fallback);

    public static SourceWriter Remarks(this SourceWriter writer, string? text) => Element(writer, "remarks", text ?? "");

    public static SourceWriter Param(this SourceWriter writer, string name, string? text) =>
        writer.Lines($"/// <param name=\"{name.TrimStart('@')}\">{OneLine(text)}</param>");

    public static SourceWriter Returns(this SourceWriter writer, string? text)
    {
        var words = OneLine(text);
        return words.Length == 0 ? writer : writer.Lines($"/// <returns>{words}</returns>");
    }

    /// <summary>Ends a text with a full stop.</summary>
    public static string Sentence(string? text)
    {
        var words = (text ?? "").Trim();
        return words.Length == 0 || ".!?:".IndexOf(words[words.Length - 1]) >= 0 ? words : words + ".";
    }

    private static string OneLine(string? text) => string.Join(" ", DocText.Paragraphs(text ?? ""));

    private static SourceWriter Element(SourceWriter writer, string element, string text)
    {
        var paragraphs = DocText.Paragraphs(text);
        if (paragraphs.Count == 0)
        {
            return writer;
        }

        if (paragraphs.Count == 1 && paragraphs[0].Length + (2 * element.Length) <= LineWidth)
        {
            return writer.Lines($"/// <{element}>{paragraphs[0]}</{element}>");
        }

        writer.Lines($"/// <{element}>");
        foreach (var line in paragraphs.SelectMany(words => Wrap(paragraphs.Count == 1 ? words : $"<para>{words}</para>")))
        {
            writer.Lines("/// " + line);
        }

        return writer.Lines($"/// </{element}>");
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
