using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Rewrites a list of types: null becomes a flag, and several others become a union.</summary>
internal static class TypeList
{
    private static readonly string[] OfObjects = ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"];
    private static readonly string[] OfLists = ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"];
    private static readonly string[] OfStrings = ["format", "pattern", "minLength", "maxLength", "contentMediaType", "contentEncoding"];
    private static readonly string[] OfNumbers = ["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

    public static void Project(JObject schema, List<ApiProblem> problems)
    {
        if (schema.Array("type") is not { } list)
        {
            return;
        }

        KeywordCheck.CheckTypes(list, problems);
        var names = list.OfType<JValue>().Select(name => name.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var types = names.Where(name => name != "null").ToList();
        if (types.Count < names.Count && types.Count > 0)
        {
            schema["nullable"] = true;
        }

        switch (types.Count)
        {
            case 0 when names.Count > 0:
                schema["type"] = "null";
                break;
            case 0:
                schema.Remove("type");
                break;
            case 1:
                schema["type"] = types[0];
                break;
            default:
                Split(schema, types);
                break;
        }
    }

    // A schema with values or branches does not need its types.
    private static void Split(JObject schema, List<string> types)
    {
        schema.Remove("type");
        if (schema.Has("enum") || schema.Has("oneOf") || schema.Has("anyOf") || schema.Has("allOf"))
        {
            return;
        }

        schema["anyOf"] = new JArray(types.Select(type => Branch(schema, type)));
        foreach (var keyword in OfObjects.Concat(OfLists).Concat(OfStrings).Concat(OfNumbers))
        {
            schema.Remove(keyword);
        }
    }

    private static JObject Branch(JObject schema, string type)
    {
        var branch = new JObject { ["type"] = type };
        foreach (var keyword in Keywords(type))
        {
            if (schema.TryGetValue(keyword, StringComparison.Ordinal, out var value))
            {
                branch[keyword] = value.DeepClone();
            }
        }

        return branch;
    }

    private static string[] Keywords(string type) => type switch
    {
        "object" => OfObjects,
        "array" => OfLists,
        "string" => OfStrings,
        "number" or "integer" => OfNumbers,
        _ => [],
    };
}
