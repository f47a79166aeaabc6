using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Represents the location of a schema.</summary>
internal sealed record SchemaSite(JObject Raw, string Pointer)
{
    public string? Reference => Raw.Text("$ref");

    /// <summary>Returns the schema of a member; null for none.</summary>
    public SchemaSite? Member(JProperty member) =>
        member.Value is JObject raw ? new SchemaSite(raw, JsonPointer.Append(Pointer, "properties", member.Name)) : null;

    public SchemaSite? Items() => Below("items");

    public SchemaSite? AdditionalMembers() => Below("additionalProperties");

    /// <summary>Returns the entries of allOf, oneOf or anyOf.</summary>
    public IEnumerable<SchemaSite> Entries(string keyword)
    {
        var items = Raw.Array(keyword);
        for (var i = 0; i < items?.Count; i++)
        {
            if (items[i] is JObject raw)
            {
                yield return new SchemaSite(raw, JsonPointer.Append(Pointer, keyword, i));
            }
        }
    }

    private SchemaSite? Below(string keyword) =>
        Raw.Object(keyword) is { } raw ? new SchemaSite(raw, JsonPointer.Append(Pointer, keyword)) : null;
}
