using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>
/// Adds the members under the conditions of a schema to its own, as optional ones. A member with a different schema under each of several
/// conditions allows all of them.
/// </summary>
internal static class ConditionalMembers
{
    /// <summary>Returns the schemas that apply under a condition: those of the schema, and those of the conditions in its allOf.</summary>
    public static IReadOnlyList<JObject> Parts(JObject schema) => [.. Own(schema), .. Conditions(schema).SelectMany(Own)];

    /// <summary>Adds the members. A member of the schema itself is unchanged.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="parts">Its conditional parts.</param>
    public static void AddTo(JObject schema, IReadOnlyList<JObject> parts)
    {
        var conditional = parts.SelectMany(part => part.Object("properties")?.Properties() ?? []).Where(member => member.Value is JObject);
        foreach (var same in conditional.GroupBy(member => member.Name, StringComparer.Ordinal).ToList())
        {
            if (schema.Object("properties") is not { } members)
            {
                schema["properties"] = members = [];
            }

            if (!members.Has(same.Key))
            {
                members[same.Key] = AnyOf(same.Select(member => member.Value));
            }
        }

        // Of the parts of an allOf, a later one would override the members of the schema.
        foreach (var part in Conditions(schema).SelectMany(Own).ToList())
        {
            part.Remove("properties");
        }
    }

    private static JToken AnyOf(IEnumerable<JToken> schemas)
    {
        var distinct = schemas.GroupBy(schema => schema.Spelling(), StringComparer.Ordinal).Select(same => same.First().DeepClone()).ToList();
        return distinct.Count == 1 ? distinct[0] : new JObject { ["anyOf"] = new JArray(distinct) };
    }

    // A part that also has members or a reference is not only a condition.
    private static IEnumerable<JObject> Conditions(JObject schema) =>
        schema.Array("allOf")?.OfType<JObject>().Where(part => part.Has("if") && !part.Has("properties") && !part.Has("$ref")) ?? [];

    private static IEnumerable<JObject> Own(JObject schema) =>
        new[] { schema.Object("then"), schema.Object("else") }.Concat(schema.Object("dependentSchemas")?.Properties().Select(member => member.Value as JObject) ?? []).OfType<JObject>();
}
