using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Serializes toolkits as in the API's responses.</summary>
internal static class ToolkitView
{
    /// <summary>Returns an item of a list: shorter than the detail, and with categories that have an ID but no slug.</summary>
    public static JsonObject Item(Toolkit toolkit)
    {
        var json = toolkit.Json;
        var meta = json["meta"]!.AsObject().Copy();
        meta.Remove("available_versions");
        meta["categories"] = new JsonArray([.. toolkit.Categories.Select(Category)]);
        return new JsonObject
        {
            ["slug"] = toolkit.Slug,
            ["name"] = json["name"]!.DeepClone(),
            ["type"] = json["type"]!.DeepClone(),
            ["auth_schemes"] = new JsonArray([.. toolkit.Modes.Order(StringComparer.Ordinal).Select(mode => (JsonNode)mode)]),
            ["composio_managed_auth_schemes"] = json["composio_managed_auth_schemes"]!.DeepClone(),
            ["is_local_toolkit"] = false,
            ["no_auth"] = toolkit.Supports("NO_AUTH"),
            ["deprecated"] = new JsonObject { ["toolkitId"] = json["deprecated"]?["toolkitId"]?.DeepClone() },
            ["meta"] = meta,
        };
    }

    /// <summary>Returns a category as in lists.</summary>
    public static JsonObject Category(JsonObject category) => new()
    {
        ["id"] = category["slug"]?.DeepClone(),
        ["name"] = category["name"]?.DeepClone(),
    };
}
