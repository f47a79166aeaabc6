using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Provides tolerant access to the JSON tree: a member of the wrong type counts as absent.</summary>
internal static class RawJson
{
    public static string? Text(this JObject node, string name) =>
        node.TryGetValue(name, StringComparison.Ordinal, out var value) && value is JValue { Type: JTokenType.String } text ? (string?)text : null;

    public static bool? Flag(this JObject node, string name) =>
        node.TryGetValue(name, StringComparison.Ordinal, out var value) && value is JValue scalar
            ? scalar.Value switch
            {
                bool flag => flag,
                string text when bool.TryParse(text, out var flag) => flag,
                _ => null,
            }
            : null;

    public static JObject? Object(this JObject node, string name) =>
        node.TryGetValue(name, StringComparison.Ordinal, out var value) ? value as JObject : null;

    public static JArray? Array(this JObject node, string name) =>
        node.TryGetValue(name, StringComparison.Ordinal, out var value) ? value as JArray : null;

    public static bool Has(this JObject node, string name) => node.Property(name, StringComparison.Ordinal) is not null;

    /// <summary>Returns the words for a JSON type, such as <c>a string</c>.</summary>
    public static string TypeName(JTokenType type) => type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.String => "a string",
        JTokenType.Boolean => "a boolean",
        _ => "a number",
    };

    public static bool IsNull(this JToken token) => token.Type == JTokenType.Null;

    /// <summary>Returns a string unchanged, and any other value as JSON.</summary>
    public static string Spelling(this JToken token) =>
        token is JValue { Value: string text } ? text : token.ToString(Formatting.None);

    /// <summary>Returns whether the schema contains annotations only: no type, no members, no values.</summary>
    public static bool OnlyAnnotates(this JObject schema, string? besides = null)
    {
        foreach (var member in schema.Properties())
        {
            if (!IsAnnotation(member.Name) && member.Name != besides)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsAnnotation(string name) =>
        name is "description" or "title" or "nullable" or "deprecated" or "example" or "examples" or "default"
            or "readOnly" or "writeOnly" or "externalDocs" or "xml"
        || name.StartsWith("x-", StringComparison.Ordinal);
}
