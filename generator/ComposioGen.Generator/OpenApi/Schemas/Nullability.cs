using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Determines whether a schema allows null.</summary>
internal static class Nullability
{
    /// <summary>Returns whether a schema itself allows null: nullable, a null type or a null value.</summary>
    public static bool IsNullable(JObject schema) =>
        schema.Flag("nullable") == true
        || NamesNull(schema, alone: false)
        || schema.Array("enum")?.Any(RawJson.IsNull) == true
        || schema.Property("const", StringComparison.Ordinal)?.Value.IsNull() == true;

    /// <summary>Returns whether a schema allows only null, such as a branch of a union for "or null".</summary>
    public static bool IsNullOnly(JObject schema)
    {
        if (schema.Array("enum") is { Count: > 0 } values)
        {
            return values.All(RawJson.IsNull);
        }

        if (schema.Property("const", StringComparison.Ordinal) is { } constant)
        {
            return constant.Value.IsNull();
        }

        return NamesNull(schema, alone: true) || (schema.Flag("nullable") == true && schema.OnlyAnnotates());
    }

    private static bool NamesNull(JObject schema, bool alone) => schema.Property("type", StringComparison.Ordinal)?.Value switch
    {
        JValue { Value: string type } => type == "null",
        JArray { Count: > 0 } types => alone ? types.All(IsNullType) : types.Any(IsNullType),
        _ => false,
    };

    private static bool IsNullType(JToken type) => type is JValue { Value: "null" };
}
