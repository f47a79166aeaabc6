using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Composio;

/// <summary>Corrections to the document that Composio publishes: the only type of this folder that the reader knows.</summary>
internal static class PublishedDocument
{
    /// <summary>The overlay that the generator applies before those of a project.</summary>
    public static OverlayText Overlay() => BundledOverlay.Load();

    /// <summary>Corrects what an overlay cannot.</summary>
    public static void Correct(JObject document, CancellationToken cancellation) => FlatState.Replace(document, cancellation);
}
