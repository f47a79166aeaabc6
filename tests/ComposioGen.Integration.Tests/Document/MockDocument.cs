using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests.Document;

/// <summary>
/// Converts our document for the mock, whose validator accepts <c>nullable</c> only with <c>type</c> and silently skips every body whose schema has
/// it elsewhere; there, null becomes a separate branch.
/// </summary>
internal static class MockDocument
{
    /// <summary>Writes the document for the mock.</summary>
    /// <param name="folder">The folder to write to.</param>
    /// <returns>The path of the file.</returns>
    public static async Task<string> WriteAsync(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Spec", "connected-accounts.openapi.json");
        var document = JsonNode.Parse(await File.ReadAllTextAsync(source))!;
        Rewrite(document);
        var path = Path.Combine(folder, "mock.openapi.json");
        await File.WriteAllTextAsync(path, document.ToJsonString());
        return path;
    }

    private static void Rewrite(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rewrite(item);
            }
        }
        else if (node is JsonObject schema)
        {
            MoveNull(schema);
            foreach (var (_, member) in schema.ToList())
            {
                Rewrite(member);
            }
        }
    }

    private static void MoveNull(JsonObject schema)
    {
        if (schema.ContainsKey("type") || schema["nullable"] is not JsonValue nullable || !nullable.TryGetValue<bool>(out var isNullable) || !isNullable)
        {
            return;
        }

        schema.Remove("nullable");
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray branches)
        {
            branches.Add(Null());
        }
        else if (schema.Remove("allOf", out var parts))
        {
            schema["anyOf"] = new JsonArray(new JsonObject { ["allOf"] = parts }, Null());
        }
        else
        {
            schema["enum"] ??= new JsonArray((JsonNode?)null);
        }
    }

    private static JsonObject Null() => new() { ["enum"] = new JsonArray((JsonNode?)null) };
}
