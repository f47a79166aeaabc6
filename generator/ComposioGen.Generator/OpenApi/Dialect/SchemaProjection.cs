using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Rewrites one schema of JSON Schema 2020-12 as OpenAPI 3.0.</summary>
internal sealed class SchemaProjection(List<ApiProblem> problems, SchemaAnchors anchors)
{
    /// <summary>Rewrites the schema in place; nested schemas are unchanged.</summary>
    public void Project(JObject schema)
    {
        Reference(schema);
        Constant(schema);
        Constants(schema);
        TypeList.Project(schema, problems);
        Bound(schema, "minimum", "exclusiveMinimum");
        Bound(schema, "maximum", "exclusiveMaximum");
        Content(schema);
        PatternMembers(schema);
        Conditions(schema);
        Tuple(schema);
        if (!schema.Has("example") && schema.Array("examples") is { Count: > 0 } examples)
        {
            schema["example"] = examples[0];
        }

        Siblings(schema);
    }

    // A dynamic reference starts from its initial target.
    private void Reference(JObject schema)
    {
        if (schema.Text("$dynamicRef") is { } dynamic)
        {
            schema.Remove("$dynamicRef");
            schema["$ref"] ??= dynamic;
        }

        if (schema.Text("$ref") is { } reference && anchors.Resolve(reference) is { } place)
        {
            schema["$ref"] = place;
        }
    }

    private void Conditions(JObject schema)
    {
        if (!schema.Has("additionalProperties") && schema.Property("unevaluatedProperties", StringComparison.Ordinal)?.Value is JObject or JValue { Value: bool })
        {
            schema["additionalProperties"] = schema["unevaluatedProperties"];
        }

        var parts = ConditionalMembers.Parts(schema);
        if (parts.Any(part => part.Has("$ref") || part.Has("allOf") || part.Has("oneOf") || part.Has("anyOf")))
        {
            ReportUntyped(schema, "a condition (then, else or dependentSchemas)", "is typed only as far as it contains the members itself: those of its references are additional properties");
        }

        ConditionalMembers.AddTo(schema, parts);
    }

    private static void Constant(JObject schema)
    {
        if (schema.Property("const", StringComparison.Ordinal)?.Value is not { } value || value.IsNull() || schema.Has("enum"))
        {
            return;
        }

        schema.Remove("const");
        schema["enum"] = new JArray(value);
        if (!schema.Has("type") && TypeOf(value) is { } type)
        {
            schema["type"] = type;
        }
    }

    // {oneOf: [{const: a, description: A}, {const: b}]} is an enumeration with descriptions.
    private static void Constants(JObject schema)
    {
        if ((schema.Array("oneOf") ?? schema.Array("anyOf")) is not { Count: > 1 } union || schema.Has("enum"))
        {
            return;
        }

        var branches = union.Where(branch => branch is not JObject alone || !Nullability.IsNullOnly(alone)).ToList();
        if (branches.Count < 2 || !branches.All(IsConstant))
        {
            return;
        }

        if (branches.Count < union.Count || Nullability.IsNullable(schema))
        {
            schema["nullable"] = true;
        }

        var values = branches.Select(branch => ((JObject)branch).Property("const", StringComparison.Ordinal)?.Value ?? branch["enum"]![0]!).ToList();
        union.Parent!.Remove();
        schema["enum"] = new JArray(values);
        schema["type"] = "string";
        schema["x-enum-descriptions"] = new JArray(branches.Select(branch => ((JObject)branch).Text("description") ?? ((JObject)branch).Text("title") ?? ""));
    }

    // A nested schema may have been rewritten before.
    private static bool IsConstant(JToken branch) => branch is JObject schema
        && (schema.Property("const", StringComparison.Ordinal)?.Value ?? (schema.Array("enum") is { Count: 1 } only ? only[0] : null)) is { Type: JTokenType.String }
        && schema.Properties().All(member => RawJson.IsAnnotation(member.Name) || member.Name is "const" or "enum" || (member.Name == "type" && schema.Text("type") == "string"));

    private static string? TypeOf(JToken value) => value.Type switch
    {
        JTokenType.String => "string",
        JTokenType.Integer => "integer",
        JTokenType.Float => "number",
        JTokenType.Boolean => "boolean",
        _ => null,
    };

    // OpenAPI 3.0 marks an exclusive bound with a flag.
    private static void Bound(JObject schema, string inclusive, string exclusive)
    {
        if (schema.Property(exclusive, StringComparison.Ordinal)?.Value is { Type: JTokenType.Integer or JTokenType.Float } bound)
        {
            schema[inclusive] = bound;
            schema[exclusive] = true;
        }
    }

    private static void Content(JObject schema)
    {
        if (schema.Text("contentMediaType") is null && schema.Text("contentEncoding") is null)
        {
            return;
        }

        if (!schema.Has("format") && !schema.Has("$ref") && schema.Text("type") is null or "string")
        {
            schema["type"] = "string";
            schema["format"] = schema.Text("contentEncoding") is null && IsBinary(schema.Text("contentMediaType")!) ? "binary" : "byte";
        }
    }

    private static bool IsBinary(string mediaType) => !mediaType.StartsWith("text/", StringComparison.Ordinal) && !mediaType.EndsWith("json", StringComparison.Ordinal);

    private void PatternMembers(JObject schema)
    {
        if (schema.Object("patternProperties") is not { Count: > 0 } patterns)
        {
            return;
        }

        var hasOthers = schema.Object("additionalProperties") is not null;
        if (patterns.Count > 1 || hasOthers)
        {
            ReportUntyped(schema, "the patternProperties of a schema", "have no types of their own: its members are those of additionalProperties, or any JSON");
        }

        schema.Remove("patternProperties");
        if (!hasOthers)
        {
            schema["additionalProperties"] = patterns.Count == 1 ? ((JProperty)patterns.First!).Value : new JObject();
        }
    }

    private void ReportUntyped(JObject schema, string part, string consequence) =>
        problems.Add(new ApiProblem(ApiProblemKind.UntypedPart, [part, consequence], JsonPointer.To(schema)));

    private void Tuple(JObject schema)
    {
        if (schema.Array("prefixItems") is not { } items)
        {
            return;
        }

        problems.Add(new ApiProblem(ApiProblemKind.NotExpressible, ["a list whose first items have separate schemas (prefixItems)", "a list of JsonElement"], JsonPointer.To(items)));
        schema.Remove("prefixItems");
        schema["items"] = new JObject();
    }

    // OpenAPI 3.0 ignores everything beside a reference except annotations.
    private static void Siblings(JObject schema)
    {
        if (schema.Text("$ref") is not { } reference || schema.OnlyAnnotates(besides: "$ref"))
        {
            return;
        }

        var rest = new JObject();
        foreach (var member in schema.Properties().Where(member => member is not { Name: "allOf", Value: JArray } && !RawJson.IsAnnotation(member.Name)).ToList())
        {
            member.Remove();
            if (member.Name != "$ref")
            {
                rest.Add(member);
            }
        }

        // Newtonsoft.Json copies an array that is assigned a second time.
        if (schema.Array("allOf") is not { } parts)
        {
            schema["allOf"] = parts = [];
        }

        parts.AddFirst(new JObject { ["$ref"] = reference });
        if (rest.Count > 0)
        {
            parts.Add(rest);
        }
    }
}
