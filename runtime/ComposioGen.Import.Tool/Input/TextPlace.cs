namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a one-based location in the input.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column: in characters for CSV, in bytes for JSON.</param>
internal readonly record struct TextPlace(long Line, int Column);
