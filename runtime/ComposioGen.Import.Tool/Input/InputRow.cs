namespace ComposioGen.Import.Tool.Input;

/// <summary>A row of the input, or what is wrong with it.</summary>
/// <param name="Place">Where it begins, or where it is wrong.</param>
/// <param name="Fields">Its values, without empty ones; null when it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, in words that repeat nothing of it; null when it can.</param>
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
