using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Reads enumeration values from the JSON, because NSwag converts values that resemble dates.</summary>
internal static class EnumValues
{
    /// <summary>Returns the distinct values in document order without null; <c>const</c> is an enumeration with one value.</summary>
    public static IReadOnlyList<ApiEnumValue> Read(JObject schema)
    {
        if (schema.Array("enum") is not { } values)
        {
            return schema.Property("const", StringComparison.Ordinal) is { } constant && !constant.Value.IsNull()
                ? [new ApiEnumValue(constant.Value.Spelling(), CSharpName: null, Description: null, Kind(constant.Value))]
                : [];
        }

        var names = schema.Array("x-enum-varnames") ?? schema.Array("x-enumNames");
        var known = new HashSet<(string, ApiType)>();
        var result = new List<ApiEnumValue>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var (value, kind) = (values[i].Spelling(), Kind(values[i]));
            if (!values[i].IsNull() && known.Add((value, kind)))
            {
                result.Add(new ApiEnumValue(value, At(names, i), At(schema.Array("x-enum-descriptions"), i) ?? schema.Object("x-enum-descriptions")?.Text(value), kind));
            }
        }

        return result;
    }

    private static ApiType Kind(JToken value) => value.Type switch
    {
        JTokenType.Integer => ApiType.Integer,
        JTokenType.Float => ApiType.Number,
        JTokenType.Boolean => ApiType.Boolean,
        JTokenType.Array => ApiType.Array,
        JTokenType.Object => ApiType.Object,
        _ => ApiType.String,
    };

    private static string? At(JArray? texts, int index) =>
        index < texts?.Count && texts[index] is JValue { Value: string text } && text.Length > 0 ? text : null;
}
