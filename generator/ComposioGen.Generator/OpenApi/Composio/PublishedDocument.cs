using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Composio;

/// <summary>Contains corrections to the document that Composio publishes: the only type of this folder that the reader uses.</summary>
internal static class PublishedDocument
{
    /// <summary>Gets the overlay that the generator applies before those of a project.</summary>
    public static OverlayText Overlay() => BundledOverlay.Load();

    /// <summary>Applies corrections that an overlay cannot express.</summary>
    public static void Correct(JObject document, CancellationToken cancellation) => FlatState.Replace(document, cancellation);
}
