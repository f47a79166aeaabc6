using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>
/// Adds the members under the conditions of a schema to its own, as optional ones. A member with a different schema under each of several
/// conditions allows all of them.
/// </summary>
internal sealed class ConditionalMembers
{
    // Annotates a part of an allOf whose members the schema around it has. They remain in the part, because references may refer to them.
    private static readonly ConditionalMembers Added = new();

    /// <summary>Returns the schemas that apply under a condition: those of the schema, and those of the conditions in its allOf.</summary>
    public static IReadOnlyList<JObject> Parts(JObject schema) => [.. Own(schema), .. Conditions(schema).SelectMany(Own)];

    /// <summary>Adds the members. A member of the schema itself is unchanged.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="parts">Its conditional parts.</param>
    public static void AddTo(JObject schema, IReadOnlyList<JObject> parts)
    {
        var conditional = parts.SelectMany(part => part.Object("properties")?.Properties() ?? []).Where(member => member.Value is JObject or JValue { Value: true });
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
        foreach (var part in Conditions(schema))
        {
            part.AddAnnotation(Added);
        }
    }

    // A schema that is true allows anything.
    private static JToken AnyOf(IEnumerable<JToken> schemas)
    {
        schemas = schemas.ToList();
        if (schemas.Any(schema => schema is not JObject))
        {
            return new JObject();
        }

        var distinct = schemas.GroupBy(schema => schema.Spelling(), StringComparer.Ordinal).Select(same => same.First().DeepClone()).ToList();
        return distinct.Count == 1 ? distinct[0] : new JObject { ["anyOf"] = new JArray(distinct) };
    }

    // A part that also has members or a reference is not only a condition.
    private static IEnumerable<JObject> Conditions(JObject schema) =>
        schema.Array("allOf")?.OfType<JObject>().Where(part => part.Has("if") && !part.Has("properties") && !part.Has("$ref") && !part.Has("$dynamicRef")) ?? [];

    private static IEnumerable<JObject> Own(JObject schema) => schema.Annotation<ConditionalMembers>() is not null
        ? []
        : new[] { schema.Object("then"), schema.Object("else") }.Concat(schema.Object("dependentSchemas")?.Properties().Select(member => member.Value as JObject) ?? []).OfType<JObject>();
}
