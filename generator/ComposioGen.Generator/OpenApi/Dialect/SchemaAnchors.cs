using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Contains the schemas that a document identifies by <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>, whereas 3.0 uses locations only.</summary>
internal sealed class SchemaAnchors
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public SchemaAnchors(JObject root) => Collect(root, SpecNode.Document, "");

    /// <summary>Returns the reference by location for a reference by name; null when the name is unknown, or the reference is by location.</summary>
    public string? Resolve(string reference)
    {
        if (_places.Count == 0 || reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        if (_places.TryGetValue(reference, out var place))
        {
            return LocalReference.To(place);
        }

        var fragment = reference.IndexOf("#/", StringComparison.Ordinal);
        return fragment > 0 && _places.TryGetValue(reference.Substring(0, fragment), out place) ? LocalReference.To(place) + reference.Substring(fragment + 1) : null;
    }

    private void Collect(JToken token, SpecNode node, string id)
    {
        switch (token)
        {
            case JObject members:
                node = node == SpecNode.SchemaOrBoolean ? SpecNode.Schema : node;
                id = node == SpecNode.Schema ? Named(members, id) : id;
                foreach (var member in members.Properties())
                {
                    if (SpecGrammar.Child(node, member.Name) is var child and not SpecNode.Other)
                    {
                        Collect(member.Value, child, id);
                    }
                }

                break;
            case JArray items when SpecGrammar.Element(node) is var element and not SpecNode.Other:
                foreach (var item in items)
                {
                    Collect(item, element, id);
                }

                break;
        }
    }

    // Returns the identifier that applies to the nested schemas. Of several schemas with one name, the first one has it.
    private string Named(JObject schema, string id)
    {
        if (schema.Text("$id") is { Length: > 0 } own)
        {
            id = own;
            Add(own, schema);

            // A relative reference to a sibling, such as address.json.
            Add(LastPart(own), schema);
        }

        foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (schema.Text(keyword) is { Length: > 0 } anchor)
            {
                Add("#" + anchor, schema);
                Add(id + "#" + anchor, schema);
                Add(LastPart(id) + "#" + anchor, schema);
            }
        }

        return id;
    }

    private static string LastPart(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private void Add(string name, JObject schema)
    {
        if (name.Length > 0 && !_places.ContainsKey(name))
        {
            _places.Add(name, JsonPointer.To(schema));
        }
    }
}
