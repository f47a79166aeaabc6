namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a row of the input, or its fault.</summary>
/// <param name="Place">The location of the row, or of the fault.</param>
/// <param name="Fields">The non-empty values; null for an invalid row.</param>
/// <param name="Fault">Why the row cannot be read, without its content; null for a valid row.</param>
internal sealed record InputRow(TextPlace Place, IReadOnlyList<InputField>? Fields, string? Fault)
{
    public static InputRow Good(TextPlace place, IReadOnlyList<InputField> fields) => new(place, fields, null);

    public static InputRow Bad(TextPlace place, string fault) => new(place, null, fault);

    public override string ToString() => $"row at line {Place.Line}";
}
