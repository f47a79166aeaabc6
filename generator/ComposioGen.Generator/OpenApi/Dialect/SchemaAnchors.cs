using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>The schemas that a document names by <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>, where 3.0 knows places only.</summary>
internal sealed class SchemaAnchors
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public SchemaAnchors(JObject root) => Collect(root, SpecNode.Document, "");

    /// <summary>Returns the reference by place for one by name; null when it names nothing, or is one by place.</summary>
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
                node = node == SpecNode.SchemaOrFlag ? SpecNode.Schema : node;
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

    // Returns the identifier that holds for what is inside. Of several schemas with one name the first has it.
    private string Named(JObject schema, string id)
    {
        if (schema.Text("$id") is { Length: > 0 } own)
        {
            id = own;
            Add(own, schema);

            // A relative reference beside it: address.json.
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
