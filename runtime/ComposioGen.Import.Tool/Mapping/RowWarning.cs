using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>What may be wrong with a row, without any value of it.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">What it is.</param>
internal readonly record struct RowWarning(TextPlace Place, string Text);
