using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi;

/// <summary>The text of an OpenAPI Overlay 1.0 document.</summary>
/// <param name="Path">Its file, for diagnostics.</param>
/// <param name="Text">The whole text.</param>
/// <param name="IsOurs">Comes with the generator: what it does not find in a document is no news to the user.</param>
internal sealed record OverlayText(string Path, string Text, bool IsOurs = false);
