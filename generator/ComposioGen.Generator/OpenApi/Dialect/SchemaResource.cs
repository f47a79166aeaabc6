using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Represents a schema with an <c>$id</c>, to which the references in it are relative, or the document.</summary>
/// <param name="uri">The URI of the resource.</param>
/// <param name="root">The schema, or the document.</param>
internal sealed class SchemaResource(SchemaUri uri, JObject root)
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    public SchemaUri Uri { get; } = uri;

    /// <summary>Gets the location of the resource.</summary>
    public string Pointer { get; } = JsonPointer.To(root);

    /// <summary>Names a schema in this resource. Of several schemas with one name, the first one has it.</summary>
    public void AddAnchor(string name, JObject schema)
    {
        if (!_anchors.ContainsKey(name))
        {
            _anchors.Add(name, JsonPointer.To(schema));
        }
    }

    /// <summary>Returns the location in the document of a fragment of this resource; null when there is none.</summary>
    public string? Find(string fragment)
    {
        if (fragment.Length == 0)
        {
            return Pointer;
        }

        if (LocalReference.Segments("#" + fragment) is not { } segments)
        {
            return _anchors.TryGetValue(fragment, out var place) ? place : null;
        }

        JToken? current = root;
        foreach (var segment in segments)
        {
            current = current switch
            {
                JObject members => members.Property(segment, StringComparison.Ordinal)?.Value,
                JArray items when int.TryParse(segment, out var index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }

        return current is null ? null : Pointer + JsonPointer.Join(segments);
    }
}
