using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Composio;

/// <summary>Provides the overlay of the generator for the document that Composio publishes.</summary>
internal static class BundledOverlay
{
    private const string ResourceName = "composio-platform.overlay.json";

    public static OverlayText Load() => new(ResourceName, EmbeddedResource.Text(ResourceName), IsBundled: true);
}
