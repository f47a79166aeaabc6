using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>The OpenAPI document that this assembly's SDK was compiled from.</summary>
internal static class SpecDocument
{
    private const string SchemaPrefix = "#/components/schemas/";

    private static readonly JsonObject Root =
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Spec", "connected-accounts.openapi.json")))!.AsObject();

    public static JsonObject Schemas { get; } = Root["components"]!["schemas"]!.AsObject();

    /// <summary>Gets the names of all members, in any schema, that the document marks as credentials.</summary>
    public static IReadOnlySet<string> CredentialNames { get; } = FindCredentials(Root).ToHashSet(StringComparer.Ordinal);

    public static JsonObject Schema(string name) => Schemas[name]!.AsObject();

    /// <summary>Returns the schema that a reference refers to, or the schema itself when it is not a reference.</summary>
    public static JsonObject Resolve(JsonNode schema) => Reference(schema) is { } name ? Schema(name) : schema.AsObject();

    /// <summary>Returns the name in a reference, also when <c>allOf</c> adds a description or nullability to it; null when there is none.</summary>
    public static string? Reference(JsonNode schema)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return reference[SchemaPrefix.Length..];
        }

        return schema["allOf"] is JsonArray { Count: 1 } parts && schema["properties"] is null ? Reference(parts[0]!) : null;
    }

    /// <summary>The tag values of a union and the names of their schemas.</summary>
    public static IEnumerable<(string Tag, string Schema)> Branches(string union) => Schema(union)["discriminator"]!["mapping"]!.AsObject()
        .Select(branch => (branch.Key, ((string)branch.Value!)[SchemaPrefix.Length..]));

    private static IEnumerable<string> FindCredentials(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member.Key == "properties" && member.Value is JsonObject properties
            ? properties.Where(property => (string?)property.Value!["format"] == "password").Select(property => property.Key).Concat(FindCredentials(properties))
            : FindCredentials(member.Value)),
        JsonArray array => array.SelectMany(FindCredentials),
        _ => [],
    };
}
