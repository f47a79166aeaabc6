using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>
/// Provides the part of a document that NSwag parses: operations with parameters, tags and credential headers. Values have the types that
/// NSwag requires, and references are replaced by their targets. Schemas are omitted: they are nine tenths of a document, NSwag parses nested
/// ones repeatedly, and <see cref="SchemaTranslator"/> reads them from the tree.
/// </summary>
internal sealed class ApiFrame(SpecTree tree)
{
    public JObject Document() => new()
    {
        ["openapi"] = tree.Root.Text("openapi"),
        ["info"] = Info(tree.Root.Object("info")),
        ["tags"] = new JArray(tree.Root.Array("tags")?.OfType<JObject>().Select(tag => Words(tag, "name", "description")) ?? []),
        ["paths"] = Map(tree.Root.Object("paths"), PathItem),
        ["components"] = new JObject { ["securitySchemes"] = Map(tree.Root.Object("components")?.Object("securitySchemes"), SecurityScheme) },
    };

    private static JObject Info(JObject? info)
    {
        var frame = info is null ? [] : Words(info, "title", "version", "description");
        frame["title"] ??= "";
        frame["version"] ??= "";
        return frame;
    }

    private JObject PathItem(JObject item)
    {
        var frame = new JObject();
        foreach (var member in item.Properties())
        {
            if (member.Name == "parameters" && member.Value is JArray parameters)
            {
                frame.Add(member.Name, Parameters(parameters));
            }
            else if (SpecGrammar.IsMethod(member.Name) && member.Value is JObject operation)
            {
                frame.Add(member.Name, Operation(operation));
            }
        }

        return frame;
    }

    private JObject Operation(JObject operation)
    {
        var frame = Words(operation, "operationId", "summary", "description");
        frame["tags"] = new JArray(operation.Array("tags")?.Where(tag => tag.Type == JTokenType.String) ?? []);
        frame["parameters"] = Parameters(operation.Array("parameters") ?? []);

        // Bodies are read from the tree, but NSwag requires the member.
        frame["responses"] = new JObject();
        AddFlag(frame, operation, "deprecated");
        if (operation.Object("requestBody") is { } body)
        {
            frame["requestBody"] = AddFlag(new JObject { ["content"] = new JObject() }, body, "required");
        }

        return frame;
    }

    // One per entry of the document, because the two lists are read in parallel.
    private JArray Parameters(JArray parameters) => new(parameters.Select(entry => Parameter(entry as JObject ?? [])));

    private JObject Parameter(JObject entry)
    {
        var (parameter, _) = tree.Follow(entry, "");
        var frame = Words(parameter, "name", "description");
        if (parameter.Text("in") is "path" or "query" or "header" or "cookie")
        {
            frame["in"] = parameter.Text("in");
        }

        AddFlag(frame, parameter, "required");
        return AddFlag(frame, parameter, "deprecated");
    }

    private static JObject? SecurityScheme(JObject scheme) =>
        scheme.Text("type") == "apiKey" && scheme.Text("in") == "header" ? Words(scheme, "type", "in", "name") : null;

    private static JObject Map(JObject? members, Func<JObject, JObject?> frame)
    {
        var map = new JObject();
        foreach (var member in members?.Properties() ?? [])
        {
            if (member.Value is JObject value && frame(value) is { } framed)
            {
                map.Add(member.Name, framed);
            }
        }

        return map;
    }

    private static JObject Words(JObject part, params string[] names)
    {
        var frame = new JObject();
        foreach (var name in names)
        {
            if (part.TryGetValue(name, StringComparison.Ordinal, out var value) && value is JValue { Value: not null })
            {
                frame.Add(name, value.Spelling());
            }
        }

        return frame;
    }

    private static JObject AddFlag(JObject frame, JObject part, string name)
    {
        if (part.Flag(name) is { } flag)
        {
            frame[name] = flag;
        }

        return frame;
    }
}
