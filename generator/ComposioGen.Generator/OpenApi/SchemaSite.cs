using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ComposioGen.Generator.OpenApi;

/// <summary>A place where a schema stands: what NSwag read there and the JSON itself, for what NSwag does not tell.</summary>
internal readonly record struct SchemaSite(JObject Raw, JsonSchema? Read, string Pointer)
{
    public string? Reference => Raw.Text("$ref");

    public SchemaSite? Member(JProperty member) =>
        member.Value is JObject raw
            ? new SchemaSite(raw, MemberRead(member.Name), JsonPointer.Append(Pointer, "properties", member.Name))
            : null;

    public SchemaSite? Items() =>
        Raw.Object("items") is { } raw ? new SchemaSite(raw, Read?.Item, JsonPointer.Append(Pointer, "items")) : null;

    public SchemaSite? AdditionalMembers() =>
        Raw.Object("additionalProperties") is { } raw
            ? new SchemaSite(raw, Read?.AdditionalPropertiesSchema, JsonPointer.Append(Pointer, "additionalProperties"))
            : null;

    /// <summary>The entries of allOf, oneOf or anyOf.</summary>
    public IEnumerable<SchemaSite> Entries(string keyword)
    {
        if (Raw.Array(keyword) is not { } items)
        {
            yield break;
        }

        var read = keyword switch
        {
            "allOf" => Read?.AllOf,
            "oneOf" => Read?.OneOf,
            _ => Read?.AnyOf,
        };
        var readAsList = read as IList<JsonSchema> ?? read?.ToList();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is JObject raw)
            {
                yield return new SchemaSite(raw, i < readAsList?.Count ? readAsList[i] : null, JsonPointer.Append(Pointer, keyword, i));
            }
        }
    }

    private JsonSchemaProperty? MemberRead(string name)
    {
        JsonSchemaProperty? property = null;
        Read?.Properties.TryGetValue(name, out property);
        return property;
    }
}
