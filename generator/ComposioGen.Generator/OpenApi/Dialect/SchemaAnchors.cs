using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>
/// Contains the schemas that a document identifies by <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>, whereas 3.0 uses locations only, and
/// replaces the references to them by their locations.
/// </summary>
internal sealed class SchemaAnchors
{
    private readonly JObject _root;
    private readonly List<ApiProblem> _problems;
    private readonly SchemaResource _document;
    private readonly Dictionary<JObject, SchemaResource> _resources = [];
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);

    // Texts that identify a schema in documents whose URIs are incomplete: an $id as it is, its last part, and anchors anywhere.
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    public SchemaAnchors(JObject root, List<ApiProblem> problems)
    {
        _root = root;
        _problems = problems;
        _document = new SchemaResource(SchemaUri.Document, root);
        Walk(root, SpecNode.Document, _document, Declare);
    }

    /// <summary>Replaces the references by name in the document by references by location.</summary>
    public void ResolveAll()
    {
        if (_byName.Count > 0)
        {
            Walk(_root, SpecNode.Document, _document, Resolve);
        }
    }

    /// <summary>Returns the reference by location for a reference by name in the document; null when the name is unknown, or the reference is by location.</summary>
    public string? Resolve(string reference) => Resolve(reference, _document);

    private string? Resolve(string reference, SchemaResource from)
    {
        if (_byName.Count == 0 || (from == _document && reference.StartsWith("#/", StringComparison.Ordinal)))
        {
            return null;
        }

        var uri = from.Uri.Resolve(reference);
        var resource = uri is null ? null : uri.Resource == from.Uri.Resource ? from : Resource(uri);
        var place = resource == _document && uri!.Fragment.Length == 0 ? null : resource?.Find(uri!.Fragment);
        return (place ?? Named(reference)) is { } found ? LocalReference.To(found) : null;
    }

    private string? Named(string reference)
    {
        if (_byName.TryGetValue(reference, out var place))
        {
            return place;
        }

        var fragment = reference.IndexOf("#/", StringComparison.Ordinal);
        return fragment > 0 && _byName.TryGetValue(reference.Substring(0, fragment), out place) && LocalReference.Segments(reference.Substring(fragment)) is { } segments
            ? place + JsonPointer.Join(segments)
            : null;
    }

    private SchemaResource? Resource(SchemaUri uri) => _byUri.TryGetValue(uri.Resource.AbsoluteUri, out var resource) ? resource : null;

    // Visits the schemas, each with the resource that contains it.
    private static void Walk(JToken token, SpecNode node, SchemaResource resource, Func<JObject, SchemaResource, SchemaResource> enter)
    {
        switch (token)
        {
            case JObject members:
                node = node == SpecNode.SchemaOrBoolean ? SpecNode.Schema : node;
                resource = node == SpecNode.Schema ? enter(members, resource) : resource;
                foreach (var member in members.Properties())
                {
                    if (Child(node, member.Name) is var child and not SpecNode.Other)
                    {
                        Walk(member.Value, child, resource, enter);
                    }
                }

                break;
            case JArray items when SpecGrammar.Element(node) is var element and not SpecNode.Other:
                foreach (var item in items)
                {
                    Walk(item, element, resource, enter);
                }

                break;
        }
    }

    // Schemas in keywords that OpenAPI 3.0 does not define become members of others, or targets of references.
    private static SpecNode Child(SpecNode node, string name) => (node, name) switch
    {
        (SpecNode.Schema, "then" or "else" or "unevaluatedProperties") => SpecNode.Schema,
        (SpecNode.Schema, "dependentSchemas" or "definitions") => SpecNode.SchemaMap,
        (SpecNode.Schema, "prefixItems") => SpecNode.SchemaList,
        _ => SpecGrammar.Child(node, name),
    };

    // Returns the resource of the nested schemas.
    private SchemaResource Declare(JObject schema, SchemaResource resource)
    {
        if (schema.Text("$id") is { Length: > 0 } id)
        {
            Name(id, schema);
            resource = Identified(schema, id, resource);
        }

        foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (schema.Text(keyword) is { Length: > 0 } anchor)
            {
                AddAnchor(anchor, schema, resource);
            }
        }

        return resource;
    }

    private SchemaResource Identified(JObject schema, string id, SchemaResource resource)
    {
        if (resource.Uri.Resolve(id) is not { } uri)
        {
            _problems.Add(new ApiProblem(ApiProblemKind.Malformed, [$"'$id' is not a URI of at most {JsonPointer.Index(SchemaUri.MaxLength)} characters, and references in the schema are not relative to it"], JsonPointer.To(schema["$id"]!)));
            return resource;
        }

        // Before JSON Schema 2019-09, an $id of a fragment was an anchor.
        var own = resource;
        if (uri.Resource != resource.Uri.Resource)
        {
            // A relative reference to a sibling, such as address.json.
            Name(LastPart(id), schema);
            own = _resources[schema] = new SchemaResource(uri with { Fragment = "" }, schema);
            if (Resource(uri) is null)
            {
                _byUri.Add(uri.Resource.AbsoluteUri, own);
            }
        }

        if (uri.Fragment.Length > 0)
        {
            AddAnchor(uri.Fragment, schema, own);
        }

        return own;
    }

    private void AddAnchor(string anchor, JObject schema, SchemaResource resource)
    {
        resource.AddAnchor(anchor, schema);
        Name("#" + anchor, schema);
        if (resource != _document)
        {
            Name(LastPart(resource.Uri.Resource.OriginalString) + "#" + anchor, schema);
        }
    }

    private SchemaResource Resolve(JObject schema, SchemaResource resource)
    {
        resource = _resources.TryGetValue(schema, out var own) ? own : resource;
        foreach (var keyword in new[] { "$ref", "$dynamicRef" })
        {
            if (schema.Text(keyword) is { } reference && Resolve(reference, resource) is { } place)
            {
                schema[keyword] = place;
            }
        }

        foreach (var entry in schema.Object("discriminator")?.Object("mapping")?.Properties() ?? [])
        {
            // The name of a component takes precedence.
            if (entry.Value is JValue { Value: string reference } && _root.Object("components")?.Object("schemas")?.Has(reference) != true && Resolve(reference, resource) is { } place)
            {
                entry.Value = place;
            }
        }

        return resource;
    }

    private static string LastPart(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private void Name(string name, JObject schema)
    {
        if (name.Length > 0 && !_byName.ContainsKey(name))
        {
            _byName.Add(name, JsonPointer.To(schema));
        }
    }
}
