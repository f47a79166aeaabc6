namespace ComposioGen.Import.Tool.Input;

/// <summary>A row of the input, or what is wrong with it.</summary>
/// <param name="Place">Where it begins, or where it is wrong.</param>
/// <param name="Fields">Its values, without empty ones; null when it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, in words that repeat nothing of it; null when it can.</param>
internal sealed record InputRow(TextPlace Place, IReadOnlyList<InputField>? Fields, string? Fault)
{
    public static InputRow Good(TextPlace place, IReadOnlyList<InputField> fields) => new(place, fields, null);

    public static InputRow Bad(TextPlace place, string fault) => new(place, null, fault);

    public override string ToString() => $"row at line {Place.Line}";
}
