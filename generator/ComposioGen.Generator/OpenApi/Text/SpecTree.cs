using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>
/// The JSON tree of a document while it is checked, and what was changed in it so that it can be translated. A schema may be
/// moved under components: a stand-in with a <c>$ref</c> takes its place, and <see cref="Behind"/> leads on to it.
/// </summary>
internal sealed class SpecTree
{
    // A longer chain of references carries no meaning.
    private const int MaxChain = 32;

    private const string SchemaPrefix = "#/components/schemas/";

    private readonly Dictionary<JObject, JObject> _behind = [];
    private readonly Dictionary<string, string> _movedFrom = new(StringComparer.Ordinal);

    public SpecTree(JObject root) => Root = root;

    public JObject Root { get; }

    public JObject? Schemas => Root.Object("components")?.Object("schemas");

    /// <summary>The schema that stands at a place, also when it was moved away from there.</summary>
    public JObject Behind(JObject schema) => _behind.TryGetValue(schema, out var moved) ? moved : schema;

    /// <summary>True for a schema that the document itself does not have under components.</summary>
    public bool WasMoved(string name) => _movedFrom.ContainsKey(name);

    /// <summary>The original place of a schema under components.</summary>
    public string PointerOf(string name) =>
        _movedFrom.TryGetValue(name, out var pointer) ? pointer : JsonPointer.Append("/components/schemas", name);

    /// <summary>The name under components/schemas that a reference leads to; null when it leads elsewhere.</summary>
    public static string? SchemaName(string reference)
    {
        if (!reference.StartsWith(SchemaPrefix, StringComparison.Ordinal) || reference.IndexOf('/', SchemaPrefix.Length) >= 0)
        {
            return null;
        }

        return LocalReference.Segments(reference)?[2];
    }

    public static string ReferenceTo(string name) => "#" + JsonPointer.Append("/components/schemas", name);

    /// <summary>Moves an inline schema under components and gives its name there.</summary>
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
        _behind[standIn] = schema;
        _movedFrom[name] = pointer;
        return name;
    }

    /// <summary>The token that a pointer leads to and what it is; null when it leads nowhere.</summary>
    public JToken? Find(IReadOnlyList<string> segments, out SpecNode node)
    {
        JToken? current = Root;
        node = SpecNode.Document;
        foreach (var segment in segments)
        {
            switch (current)
            {
                case JObject members:
                    members = Behind(members);
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

        node = node == SpecNode.SchemaOrFlag ? SpecNode.Schema : node;
        return current is JObject found ? Behind(found) : current;
    }

    /// <summary>The parameter or answer that an object is or refers to. The check has made sure that references come to an end.</summary>
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

    /// <summary>The schema that a schema or reference comes down to.</summary>
    public JObject Target(JObject schema)
    {
        for (var steps = 0; steps < MaxChain && schema.Text("$ref") is { } reference && SchemaName(reference) is { } name && Schemas?.Object(name) is { } target; steps++)
        {
            schema = target;
        }

        return Behind(schema);
    }

    /// <summary>A section of the components, made where the document has none.</summary>
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
