using ComposioGen.Generator.Model;

namespace ComposioGen.Generator;

/// <summary>A document and what its item says. Equal for equal text, whatever instance brings it.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Settings">The item's metadata.</param>
internal sealed record SpecInput(string Path, string Text, SdkSettings Settings);
