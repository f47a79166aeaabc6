using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Generates JSON values that match a schema of the document.</summary>
/// <param name="full">Whether to include optional members, and members that the document does not define.</param>
internal sealed class Sample(bool full)
{
    public static Sample Minimal { get; } = new(full: false);

    public static Sample Full { get; } = new(full: true);

    public JsonNode? Of(JsonNode node)
    {
        if (SpecDocument.Reference(node) is { } name)
        {
            return Of(SpecDocument.Schema(name));
        }

        var schema = node.AsObject();
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray branches)
        {
            return Of(branches[0]!);
        }

        if (schema["enum"] is JsonArray values)
        {
            return values[0]!.DeepClone();
        }

        return (string?)schema["type"] switch
        {
            "string" => (string?)schema["format"] == "date-time" ? "2026-01-02T03:04:05+00:00" : "text",
            "boolean" => true,
            "integer" => 7,
            "number" => 1.5,
            "array" => full ? new JsonArray(Of(schema["items"]!)) : [],
            _ => Object(schema),
        };
    }

    private JsonObject Object(JsonObject schema)
    {
        var value = new JsonObject();
        Fill(value, schema);
        if (full && schema["additionalProperties"] is JsonObject values)
        {
            value["some"] = Of(values);
        }
        else if (full)
        {
            value["added_to_the_API_later"] = new JsonObject { ["n"] = 1, ["list"] = new JsonArray("a", null) };
        }

        return value;
    }

    private void Fill(JsonObject value, JsonObject schema)
    {
        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            Fill(value, SpecDocument.Resolve(part!));
        }

        var required = (schema["required"] as JsonArray ?? []).Select(name => (string)name!).ToHashSet();
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            if (full || required.Contains(name))
            {
                value[name] = Of(property!);
            }
        }
    }
}
