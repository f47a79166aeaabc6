using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>
/// Represents the JSON tree of a document during validation, and its changes. A schema may be moved to components: it is replaced by a
/// <c>$ref</c>, which <see cref="ResolveMoved"/> resolves.
/// </summary>
internal sealed class SpecTree
{
    // A longer chain of references has no meaning.
    private const int MaxChain = 32;

    private const string SchemaPrefix = "#/components/schemas/";

    private readonly Dictionary<JObject, JObject> _moved = [];
    private readonly Dictionary<string, string> _movedFrom = new(StringComparer.Ordinal);

    public SpecTree(JObject root) => Root = root;

    public JObject Root { get; }

    /// <summary>Gets whether the document is one of OpenAPI 3.1, rewritten as 3.0.</summary>
    public bool IsOpenApi31 { get; init; }

    public JObject? Schemas => Root.Object("components")?.Object("schemas");

    /// <summary>Returns the schema at a location, also when it was moved.</summary>
    public JObject ResolveMoved(JObject schema) => _moved.TryGetValue(schema, out var moved) ? moved : schema;

    /// <summary>Returns whether a schema under components was moved there.</summary>
    public bool WasMoved(string name) => _movedFrom.ContainsKey(name);

    /// <summary>Returns the original location of a schema under components.</summary>
    public string PointerOf(string name) =>
        _movedFrom.TryGetValue(name, out var pointer) ? pointer : JsonPointer.Append("/components/schemas", name);

    /// <summary>Returns the name under components/schemas that a reference refers to; null for other references.</summary>
    public static string? SchemaName(string reference)
    {
        if (!reference.StartsWith(SchemaPrefix, StringComparison.Ordinal) || reference.IndexOf('/', SchemaPrefix.Length) >= 0)
        {
            return null;
        }

        return LocalReference.Segments(reference)?[2];
    }

    public static string ReferenceTo(string name) => LocalReference.To(JsonPointer.Append("/components/schemas", name));

    /// <summary>Moves an inline schema to components and returns its name.</summary>
    public string Move(JObject schema, string pointer)
    {
        var schemas = Section("schemas");
        var number = _movedFrom.Count + 1;
        string name;
        do
        {
            name = "__inline" + JsonPointer.Index(number++);
        }
        while (schemas.ContainsKey(name));

        var standIn = new JObject { ["$ref"] = ReferenceTo(name) };
        schema.Replace(standIn);
        schemas[name] = schema;
        _moved[standIn] = schema;
        _movedFrom[name] = pointer;
        return name;
    }

    /// <summary>Returns the token of a pointer and its kind; null when it does not exist.</summary>
    public JToken? Find(IReadOnlyList<string> segments, out SpecNode node)
    {
        JToken? current = Root;
        node = SpecNode.Document;
        foreach (var segment in segments)
        {
            switch (current)
            {
                case JObject members:
                    members = Holder(ResolveMoved(members), segment, MaxChain);
                    node = SpecGrammar.Child(node, segment);
                    current = members.TryGetValue(segment, StringComparison.Ordinal, out var value) ? value : null;
                    break;
                case JArray items when int.TryParse(segment, out var index) && index >= 0 && index < items.Count:
                    node = SpecGrammar.Element(node);
                    current = items[index];
                    break;
                default:
                    return null;
            }
        }

        node = node == SpecNode.SchemaOrBoolean ? SpecNode.Schema : node;
        return current is JObject found ? ResolveMoved(found) : current;
    }

    // A pointer may lead through a reference, and through the keywords of a schema that were moved into its parts.
    private JObject Holder(JObject members, string segment, int steps)
    {
        if (steps == 0 || members.ContainsKey(segment))
        {
            return members;
        }

        if (members.Text("$ref") is { } reference && SchemaName(reference) is { } name && Schemas?.Object(name) is { } target)
        {
            return Holder(ResolveMoved(target), segment, steps - 1);
        }

        return (members.Array("allOf") ?? members.Array("anyOf"))?.OfType<JObject>().FirstOrDefault(part => part.ContainsKey(segment)) ?? members;
    }

    /// <summary>Returns the parameter or response that an object is or refers to. References are validated to be acyclic.</summary>
    public (JObject Part, string Pointer) Follow(JObject part, string pointer)
    {
        while (part.Text("$ref") is { } reference
            && LocalReference.Segments(reference) is { } segments
            && Find(segments, out _) is JObject target)
        {
            (part, pointer) = (target, JsonPointer.Join(segments));
        }

        return (part, pointer);
    }

    /// <summary>Returns the target of a schema or reference.</summary>
    public JObject Target(JObject schema)
    {
        for (var steps = 0; steps < MaxChain && schema.Text("$ref") is { } reference && SchemaName(reference) is { } name && Schemas?.Object(name) is { } target; steps++)
        {
            schema = target;
        }

        return ResolveMoved(schema);
    }

    /// <summary>Returns a section of the components, and creates it when the document has none.</summary>
    public JObject Section(string name)
    {
        if (Root.Object("components") is not { } components)
        {
            Root["components"] = components = [];
        }

        if (components.Object(name) is not { } section)
        {
            components[name] = section = [];
        }

        return section;
    }
}
