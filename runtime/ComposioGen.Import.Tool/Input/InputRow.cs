namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a row of the input, or its fault.</summary>
/// <param name="Place">The location of the row, or of the fault.</param>
/// <param name="Fields">The non-empty values; null for an invalid row.</param>
/// <param name="Fault">Why the row cannot be read, without its content; null for a valid row.</param>
internal sealed record InputRow(TextPlace Place, IReadOnlyList<InputField>? Fields, string? Fault)
{
    /// <summary>The names of the values that are empty, where rows name their values each.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];

    /// <summary>The names of the columns that the row ends before.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>What is to be said about a part of the input that is no row; null for a row.</summary>
    public string? Remark { get; private init; }

    public static InputRow Good(TextPlace place, IReadOnlyList<InputField> fields) => new(place, fields, null);

    public static InputRow Bad(TextPlace place, string fault) => new(place, null, fault);

    public static InputRow Note(TextPlace place, string text) => new(place, null, null) { Remark = text };

    public override string ToString() => $"row at line {Place.Line}";
}
