using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator;

/// <summary>Represents an additional file of the generator: a document or an overlay.</summary>
internal sealed record SpecItemFile(SpecInput? Input, OverlayText? Overlay);
