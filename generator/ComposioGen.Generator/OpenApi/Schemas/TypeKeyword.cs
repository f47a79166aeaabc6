using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Parses the <c>type</c> of a schema.</summary>
internal static class TypeKeyword
{
    /// <summary>
    /// Returns the type of a schema; null among several types is ignored, because it only means that the value may be null.
    /// </summary>
    public static ApiType Of(JObject schema)
    {
        var named = ApiType.Unspecified;
        foreach (var name in Names(schema))
        {
            var type = Of(name);
            if (named is ApiType.Unspecified or ApiType.Null)
            {
                named = type;
            }
            else if (type != named && type is not (ApiType.Null or ApiType.Unspecified))
            {
                return ApiType.Several;
            }
        }

        return named;
    }

    /// <summary>Returns an unknown type name; null for none.</summary>
    public static string? Unknown(JObject schema) => Names(schema).FirstOrDefault(name => Of(name) == ApiType.Unspecified);

    private static IEnumerable<string> Names(JObject schema) => schema.Property("type", StringComparison.Ordinal)?.Value switch
    {
        JValue { Value: string name } => [name],
        JArray names => names.OfType<JValue>().Select(name => name.Value).OfType<string>(),
        _ => [],
    };

    private static ApiType Of(string name) => name.ToLowerInvariant() switch
    {
        "object" => ApiType.Object,
        "array" => ApiType.Array,
        "string" => ApiType.String,
        "number" => ApiType.Number,
        "integer" => ApiType.Integer,
        "boolean" => ApiType.Boolean,
        "null" => ApiType.Null,
        _ => ApiType.Unspecified,
    };
}
