using Composio;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Represents a row that was mapped to a record, or its fault.</summary>
/// <param name="Record">The record; null when there is none.</param>
/// <param name="Credentials">The credentials by their names in the API; null when there is no record.</param>
/// <param name="Places">The locations of the fields by their names in the API; the location of the row has an empty name.</param>
/// <param name="Fault">The fault and its location; null for none.</param>
internal sealed record MappedRow(
    ConnectionImport? Record,
    JsonProperties? Credentials,
    IReadOnlyDictionary<string, TextPlace>? Places,
    (TextPlace Place, string Reason)? Fault)
{
    /// <summary>Gets probable mistakes in a record that can be sent.</summary>
    public IReadOnlyList<RowWarning> Warnings { get; init; } = [];

    /// <summary>Gets the user of an invalid row, for reports; null when it is not known.</summary>
    public string? UserId { get; init; }

    public static MappedRow Bad(TextPlace place, string reason) => new(null, null, null, (place, reason));

    public override string ToString() => Fault is null ? "a record" : "an invalid row";
}
