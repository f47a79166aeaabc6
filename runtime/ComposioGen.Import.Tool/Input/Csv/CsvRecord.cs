namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>Represents the text of a CSV row.</summary>
/// <param name="Line">The number of its first line.</param>
/// <param name="Text">The text, without the final line break.</param>
/// <param name="Fault">Why the row cannot be read; null for a valid row.</param>
internal sealed record CsvRecord(long Line, string Text, string? Fault)
{
    /// <summary>Gets the number of line breaks within the row.</summary>
    public int LineBreaks => Csv.LineBreaks.Count(Text);

    public override string ToString() => $"row at line {Line}";
}
