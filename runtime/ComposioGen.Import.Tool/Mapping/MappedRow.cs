using Composio;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>A row that has become a record, or what is wrong with it.</summary>
/// <param name="Record">The record; null when there is none.</param>
/// <param name="Credentials">Its credentials by their names on the wire; null when there is no record.</param>
/// <param name="Places">Where its fields are, by their names on the wire; the row itself under the empty name.</param>
/// <param name="Fault">What is wrong, and where; null for nothing.</param>
internal sealed record MappedRow(
    ConnectionImport? Record,
    JsonProperties? Credentials,
    IReadOnlyDictionary<string, TextPlace>? Places,
    (TextPlace Place, string Reason)? Fault)
{
    /// <summary>What may be wrong with the record, though it can be sent.</summary>
    public IReadOnlyList<RowWarning> Warnings { get; init; } = [];

    public static MappedRow Bad(TextPlace place, string reason) => new(null, null, null, (place, reason));

    public override string ToString() => Fault is null ? "a record" : "a row that is no record";
}
