using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Stores the toolkits. Guarded by the backend's lock.</summary>
internal sealed class ToolkitCatalog
{
    private const string ResourcePrefix = "toolkits/";

    // The toolkits that support revocation, which the API does not expose.
    private static readonly string[] Revocable = ["slack", "github", "googledrive"];

    private readonly SortedDictionary<string, Toolkit> _bySlug = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes a catalog with the built-in toolkits.</summary>
    public ToolkitCatalog() => Reset();

    /// <summary>Gets all toolkits by slug.</summary>
    public IReadOnlyCollection<Toolkit> All => _bySlug.Values;

    /// <summary>Adds a toolkit, or replaces the one with the same slug.</summary>
    public Toolkit Add(JsonObject json, bool supportsRevocation)
    {
        var toolkit = new Toolkit(ToolkitDefaults.Complete(json), supportsRevocation);
        _bySlug[toolkit.Slug] = toolkit;
        return toolkit;
    }

    /// <summary>Returns the toolkit with a case-insensitive slug; null when there is none.</summary>
    public Toolkit? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Returns the toolkit with a slug.</summary>
    /// <exception cref="ApiErrorException">404: it does not exist.</exception>
    public Toolkit Require(string slug) => Find(slug) ?? throw ApiErrors.ToolkitNotFound(slug);

    /// <summary>Removes all toolkits except the built-in ones.</summary>
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
