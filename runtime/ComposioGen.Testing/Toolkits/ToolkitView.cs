using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Writes toolkits as the API answers them.</summary>
internal static class ToolkitView
{
    /// <summary>An item of a list: shorter than the detail, and with categories that have an id and no slug.</summary>
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

    /// <summary>A category as lists show it.</summary>
    public static JsonObject Category(JsonObject category) => new()
    {
        ["id"] = category["slug"]?.DeepClone(),
        ["name"] = category["name"]?.DeepClone(),
    };
}
