namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a row of the input, or its fault.</summary>
/// <param name="Place">The location of the row, or of the fault.</param>
/// <param name="Fields">The non-empty values; null for an invalid row.</param>
/// <param name="Fault">Why the row cannot be read, without its content; null for a valid row.</param>
internal sealed record InputRow(TextPlace Place, IReadOnlyList<InputField>? Fields, string? Fault)
{
    /// <summary>Gets the names of the empty values, for rows with member names.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];

    /// <summary>Gets the names of the columns beyond the end of the row.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Gets whether several cells equal the names of their columns, as in a header that concatenated files repeat.</summary>
    public bool ResemblesHeader { get; init; }

    /// <summary>Gets a remark about a part of the input that is not a row; null for a row.</summary>
    public string? Remark { get; private init; }

    public static InputRow Good(TextPlace place, IReadOnlyList<InputField> fields) => new(place, fields, null);

    public static InputRow Bad(TextPlace place, string fault) => new(place, null, fault);

    public static InputRow Note(TextPlace place, string text) => new(place, null, null) { Remark = text };

    public override string ToString() => $"row at line {Place.Line}";
}
