using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Reads the values of an enumeration from the JSON, because NSwag turns those that look like dates into dates.
/// </summary>
internal static class EnumValues
{
    /// <summary>The values in document order, without null; <c>const</c> counts as an enumeration of one.</summary>
    public static IReadOnlyList<ApiEnumValue> Read(JObject schema)
    {
        if (schema.Array("enum") is not { } values)
        {
            return schema.Property("const", StringComparison.Ordinal) is { } constant && !constant.Value.IsNull()
                ? [new ApiEnumValue(constant.Value.Spelling(), CSharpName: null, Description: null)]
                : [];
        }

        var names = schema.Array("x-enum-varnames") ?? schema.Array("x-enumNames");
        var result = new List<ApiEnumValue>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (!values[i].IsNull())
            {
                var value = values[i].Spelling();
                result.Add(new ApiEnumValue(value, At(names, i), At(schema.Array("x-enum-descriptions"), i) ?? schema.Object("x-enum-descriptions")?.Text(value)));
            }
        }

        return result;
    }

    private static string? At(JArray? texts, int index) =>
        index < texts?.Count && texts[index] is JValue { Value: string text } && text.Length > 0 ? text : null;
}
