using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator;

/// <summary>Represents a document and the metadata of its item. Compared by value.</summary>
/// <param name="Path">The path, for diagnostics.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Settings">The settings of the item.</param>
/// <param name="Filter">The filter of operations.</param>
/// <param name="Overlays">The project's overlays, in the order of its items.</param>
internal sealed record SpecInput(string Path, string Text, SdkSettings Settings, OperationFilter Filter, EquatableArray<OverlayText> Overlays)
{
    /// <summary>Gets whether an earlier document of the project has the same namespace.</summary>
    public bool SharesNamespace { get; init; }
}
