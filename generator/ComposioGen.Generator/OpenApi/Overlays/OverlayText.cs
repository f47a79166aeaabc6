using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents the text of an OpenAPI Overlay 1.0 document.</summary>
/// <param name="Path">The path, for diagnostics.</param>
/// <param name="Text">The whole text.</param>
/// <param name="IsBundled">Whether the overlay is part of the generator; its targets without a match are not reported.</param>
internal sealed record OverlayText(string Path, string Text, bool IsBundled = false);
