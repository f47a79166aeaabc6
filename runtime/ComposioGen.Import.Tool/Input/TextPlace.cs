namespace ComposioGen.Import.Tool.Input;

/// <summary>A place in the input, both from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column: in characters for CSV, in bytes for JSON.</param>
internal readonly record struct TextPlace(long Line, int Column);
