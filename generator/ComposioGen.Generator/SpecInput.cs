using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator;

/// <summary>A document and what its item says. Equal for equal text, whatever instance brings it.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Settings">The item's metadata.</param>
/// <param name="Filter">Which operations to take.</param>
/// <param name="Overlays">The project's overlays, in the order of its items.</param>
internal sealed record SpecInput(string Path, string Text, SdkSettings Settings, OperationFilter Filter, EquatableArray<OverlayText> Overlays)
{
    /// <summary>An earlier document of the project has the same namespace.</summary>
    public bool SharesNamespace { get; init; }
}
