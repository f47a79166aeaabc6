using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>
/// Creates the part of a document that NSwag reads: operations with their parameters, tags, and the headers that carry credentials. Values are of the
/// kinds that NSwag requires; references are resolved. Schemas are omitted: they are nine tenths of a document, NSwag reads those of items and
/// of additional properties again at every level, and <see cref="SchemaTranslator"/> takes them from the tree.
/// </summary>
internal sealed class NSwagProjection(SpecTree tree)
{
    public JObject Document() => new()
    {
        ["openapi"] = tree.Root.Text("openapi"),
        ["info"] = Info(tree.Root.Object("info")),
        ["tags"] = new JArray(tree.Root.Array("tags")?.OfType<JObject>().Select(tag => CopyStrings(tag, "name", "description")) ?? []),
        ["paths"] = Map(tree.Root.Object("paths"), PathItem),
        ["components"] = new JObject { ["securitySchemes"] = Map(tree.Root.Object("components")?.Object("securitySchemes"), SecurityScheme) },
    };

    private static JObject Info(JObject? info)
    {
        var projection = info is null ? [] : CopyStrings(info, "title", "version", "description");
        projection["title"] ??= "";
        projection["version"] ??= "";
        return projection;
    }

    private JObject PathItem(JObject item)
    {
        var projection = new JObject();
        foreach (var member in item.Properties())
        {
            if (member.Name == "parameters" && member.Value is JArray parameters)
            {
                projection.Add(member.Name, Parameters(parameters));
            }
            else if (SpecGrammar.IsMethod(member.Name) && member.Value is JObject operation)
            {
                projection.Add(member.Name, Operation(operation));
            }
        }

        return projection;
    }

    private JObject Operation(JObject operation)
    {
        var projection = CopyStrings(operation, "operationId", "summary", "description");
        projection["tags"] = new JArray(operation.Array("tags")?.Where(tag => tag.Type == JTokenType.String) ?? []);
        projection["parameters"] = Parameters(operation.Array("parameters") ?? []);

        // The bodies are read from the tree, but NSwag requires the member.
        projection["responses"] = new JObject();
        AddFlag(projection, operation, "deprecated");
        if (operation.Object("requestBody") is { } body)
        {
            projection["requestBody"] = AddFlag(new JObject { ["content"] = new JObject() }, body, "required");
        }

        return projection;
    }

    private JArray Parameters(JArray parameters) =>
        new(parameters.Select((entry, position) => (entry, position)).Where(pair => pair.entry is JObject).Select(pair => Parameter((JObject)pair.entry, pair.position)));

    private JObject Parameter(JObject entry, int position)
    {
        var (parameter, _) = tree.Follow(entry, "");
        var projection = CopyStrings(parameter, "name", "description");
        if (parameter.Text("in") is "path" or "query" or "header" or "cookie")
        {
            projection["in"] = parameter.Text("in");
        }

        // An extension of NSwag, by which a parsed parameter is found in the list of the document.
        projection["x-position"] = position;
        AddFlag(projection, parameter, "required");
        return AddFlag(projection, parameter, "deprecated");
    }

    private JObject? SecurityScheme(JObject entry) =>
        tree.Follow(entry, "").Part is var scheme && scheme.Text("type") == "apiKey" && scheme.Text("in") == "header" ? CopyStrings(scheme, "type", "in", "name") : null;

    private static JObject Map(JObject? members, Func<JObject, JObject?> projection)
    {
        var map = new JObject();
        foreach (var member in members?.Properties() ?? [])
        {
            if (member.Value is JObject value && projection(value) is { } projectiond)
            {
                map.Add(member.Name, projectiond);
            }
        }

        return map;
    }

    private static JObject CopyStrings(JObject part, params string[] names)
    {
        var projection = new JObject();
        foreach (var name in names)
        {
            if (part.Text(name) is { } text)
            {
                projection.Add(name, text);
            }
        }

        return projection;
    }

    private static JObject AddFlag(JObject projection, JObject part, string name)
    {
        if (part.Flag(name) is { } flag)
        {
            projection[name] = flag;
        }

        return projection;
    }
}
