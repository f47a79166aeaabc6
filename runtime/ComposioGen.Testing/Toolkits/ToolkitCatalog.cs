using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>The toolkits that the server knows. Guarded by the backend's lock.</summary>
internal sealed class ToolkitCatalog
{
    private const string ResourcePrefix = "toolkits/";

    // Those whose tokens the server lets revoke; the API tells nobody beforehand.
    private static readonly string[] Revocable = ["slack", "github", "googledrive"];

    private readonly SortedDictionary<string, Toolkit> _bySlug = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalog of the toolkits that come with the server.</summary>
    public ToolkitCatalog() => Reset();

    /// <summary>All toolkits, by slug.</summary>
    public IReadOnlyCollection<Toolkit> All => _bySlug.Values;

    /// <summary>Adds a toolkit, or puts it in the place of the one with its slug.</summary>
    public Toolkit Add(JsonObject json, bool supportsRevocation)
    {
        var toolkit = new Toolkit(ToolkitDefaults.Complete(json), supportsRevocation);
        _bySlug[toolkit.Slug] = toolkit;
        return toolkit;
    }

    /// <summary>The toolkit with a slug, whatever its case; null when there is none.</summary>
    public Toolkit? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The toolkit with a slug.</summary>
    /// <exception cref="RefusalException">404: there is none.</exception>
    public Toolkit Require(string slug) => Find(slug) ?? throw Refusal.ToolkitNotFound(slug);

    /// <summary>Forgets all toolkits but those that come with the server.</summary>
    public void Reset()
    {
        _bySlug.Clear();
        var assembly = typeof(ToolkitCatalog).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            Add(JsonNode.Parse(stream)!.AsObject(), Revocable.Contains(resource[ResourcePrefix.Length..]));
        }
    }
}
