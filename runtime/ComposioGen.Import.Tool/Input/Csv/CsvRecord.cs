namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>The text of a CSV row, cut out of the input.</summary>
/// <param name="Line">The line that it begins at.</param>
/// <param name="Text">The text, without the line break at its end.</param>
/// <param name="Fault">Why it cannot be cut out; null when it can.</param>
internal sealed record CsvRecord(long Line, string Text, string? Fault)
{
    /// <summary>The number of line breaks within the row.</summary>
    public int LineBreaks => Csv.LineBreaks.Count(Text);

    public override string ToString() => $"row at line {Line}";
}
