using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Fuzz;

/// <summary>Changes a document in a few locations: names, types, unions, parameters. Equal seeds produce equal documents.</summary>
internal sealed class DocumentMutator(int seed)
{
    private const int MaxChanges = 6;

    private static readonly string[] Names =
    [
        "Value", "value", "ToString", "Equals", "ReadFrom", "WriteTo", "AdditionalProperties", "Unknown", "Json", "JsonRead", "JsonWrite", "NamedValues", "Null", "Held",
        "Type", "type", "kind", "class", "record", "reader", "writer", "name", "item", "this", "__arglist", "nameof", "var", "_", "", " ", "***", "-x", "+x", "x-", "1", "+1", "-1",
        "2.0", "1Click", "404", "größe", "日本", "a\u0301", "\u0301", "😀", "\ud83d", "a_b", "a-b", "aB", "A_B", "a.b", "a/b", "$ref", "@odata.type", "id", "Id", "ID", "Task", "System",
        "Composio", "ComposioClient", "Things", "ThingsClient", "String", "List", "Action", "Exception", "Optional", "status", "items", "cursor", "next_cursor", "data", "Async",
        "Get", "List", "Create", "x\"y", "x\\y", "x\ny", "{x}", "a*/b", "// x", "#pragma", "null", "true", "object", "AuthScheme", "Clone", "EqualityContract", "PrintMembers",
    ];

    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object", "null", "strnig", ""];

    private static readonly string[] Formats = ["int32", "int64", "date-time", "date", "password", "uuid", "binary", "byte", "decimal", "double"];

    private readonly Random _random = new(seed);

    /// <summary>Returns the changed text of a document.</summary>
    public string Mutate(string text)
    {
        var document = JObject.Parse(text);
        for (var changes = _random.Next(1, MaxChanges + 1); changes > 0; changes--)
        {
            Change(document);
        }

        return document.ToString();
    }

    private void Change(JObject document)
    {
        var schemas = Schemas(document);
        if (schemas.Count == 0)
        {
            return;
        }

        var schema = Any(schemas);
        switch (_random.Next(19))
        {
            case 0: Rename(document); break;
            case 1: schema["type"] = Any(Types); break;
            case 2: schema["format"] = Any(Formats); break;
            case 3: schema["nullable"] = _random.Next(2) == 0; break;
            case 4: schema["enum"] = new JArray(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Scalar())); break;
            case 5: Member(schema)[Any(Names)] = Schema(document); break;
            case 6: schema["required"] = new JArray(Member(schema).Properties().Select(member => member.Name).Append(Any(Names)).Where(_ => _random.Next(2) == 0)); break;
            case 7: schema[_random.Next(3) switch { 0 => "oneOf", 1 => "anyOf", _ => "allOf" }] = new JArray(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Schema(document))); break;
            case 8: schema[_random.Next(2) == 0 ? "x-csharp-name" : "x-csharp-type"] = Any(Names); break;
            case 9: schema["discriminator"] = new JObject { ["propertyName"] = Any(Names) }; break;
            case 10: schema["additionalProperties"] = _random.Next(3) == 0 ? false : Schema(document); break;
            case 11: AddParameter(document); break;
            case 12: AddPath(document); break;
            case 13 or 14 or 15 or 16 or 17: new PartMutator(_random).Change(document, schema); break;
            default: Remove(document); break;
        }
    }

    private static List<JObject> Schemas(JObject document) => document.SelectTokens("components.schemas").OfType<JObject>()
        .SelectMany(all => all.Properties().Select(member => member.Value))
        .Concat(document.SelectTokens("$..properties.*")).Concat(document.SelectTokens("$..items")).Concat(document.SelectTokens("$..schema"))
        .OfType<JObject>()
        .ToList();

    private static JObject Member(JObject schema)
    {
        if (schema["properties"] is not JObject members)
        {
            schema["properties"] = members = [];
        }

        return members;
    }

    private JObject Schema(JObject document)
    {
        var names = (document.SelectToken("components.schemas") as JObject)?.Properties().Select(member => member.Name).Where(name => !name.Contains('/') && !name.Contains('~')).ToList() ?? [];
        return _random.Next(6) switch
        {
            0 or 1 when names.Count > 0 => new JObject { ["$ref"] = "#/components/schemas/" + Any(names) },
            2 => new JObject { ["type"] = "array", ["items"] = _random.Next(2) == 0 || names.Count == 0 ? new JObject { ["type"] = Any(Types) } : new JObject { ["$ref"] = "#/components/schemas/" + Any(names) } },
            3 => new JObject { ["type"] = "string", ["enum"] = new JArray(Scalar(), Scalar()) },
            4 => new JObject { ["type"] = "object", ["properties"] = new JObject { [Any(Names)] = new JObject { ["type"] = Any(Types) } } },
            _ => new JObject { ["type"] = Any(Types) },
        };
    }

    private JToken Scalar() => _random.Next(8) switch
    {
        0 => _random.Next(3),
        1 => _random.Next(2) == 0,
        2 => JValue.CreateNull(),
        _ => Any(Names),
    };

    private void AddParameter(JObject document)
    {
        if (Operations(document) is not { Count: > 0 } operations)
        {
            return;
        }

        var operation = Any(operations);
        if (operation["parameters"] is not JArray parameters)
        {
            operation["parameters"] = parameters = [];
        }

        parameters.Add(new JObject
        {
            ["name"] = Any(Names),
            ["in"] = _random.Next(4) switch { 0 => "header", 1 => "cookie", _ => "query" },
            ["required"] = _random.Next(2) == 0,
            ["schema"] = Schema(document),
        });
    }

    private void AddPath(JObject document)
    {
        var name = Any(Names).Replace("/", "", StringComparison.Ordinal);
        var parameter = Any(Names).Replace("/", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var operation = new JObject
        {
            ["tags"] = new JArray(Any(Names)),
            ["operationId"] = Any(Names) + _random.Next(1000),
            ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "ok", ["content"] = new JObject { ["application/json"] = new JObject { ["schema"] = Schema(document) } } } },
        };
        if (_random.Next(2) == 0)
        {
            operation.Remove("tags");
        }

        if (parameter.Length > 0)
        {
            operation["parameters"] = new JArray(new JObject { ["name"] = parameter, ["in"] = "path", ["required"] = true, ["schema"] = Schema(document) });
        }

        document["paths"]!["/" + name + (parameter.Length > 0 ? "/{" + parameter + "}" : "")] = new JObject { [_random.Next(2) == 0 ? "get" : "post"] = operation };
    }

    private static List<JObject> Operations(JObject document) => document["paths"] is JObject paths
        ? paths.Properties().Select(path => path.Value).OfType<JObject>().SelectMany(path => path.Properties()).Where(member => member.Value is JObject).Select(member => (JObject)member.Value).ToList()
        : [];

    private void Rename(JObject document)
    {
        var members = document.SelectTokens("$..properties").OfType<JObject>().SelectMany(all => all.Properties()).ToList();
        if (members.Count > 0 && Any(members) is var member && Any(Names) is var name && member.Parent![name] is null)
        {
            member.Replace(new JProperty(name, member.Value));
        }
    }

    private void Remove(JObject document)
    {
        var members = document.Descendants().OfType<JProperty>().Where(member => member.Name is not ("openapi" or "info" or "paths")).ToList();
        Any(members).Remove();
    }

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
