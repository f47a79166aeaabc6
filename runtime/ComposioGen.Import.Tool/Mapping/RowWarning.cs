using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Represents a probable mistake in a row, without its values.</summary>
/// <param name="Place">The location.</param>
/// <param name="Text">The warning.</param>
internal readonly record struct RowWarning(TextPlace Place, string Text)
{
    /// <summary>Gets the zero-based position of the row in the input.</summary>
    public long Position { get; init; }
}
