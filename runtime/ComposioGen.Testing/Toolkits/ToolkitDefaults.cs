using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Completes the description of a toolkit, so that a test specifies only what it needs.</summary>
internal static class ToolkitDefaults
{
    private const string SomeTime = "2026-01-01T00:00:00.000Z";

    /// <summary>Returns a completed copy of a description.</summary>
    /// <exception cref="ArgumentException">The description has no slug, or an unknown auth scheme.</exception>
    public static JsonObject Complete(JsonObject toolkit)
    {
        var json = (JsonObject)toolkit.DeepClone();
        if (json["slug"] is not JsonValue value || !value.TryGetValue(out string? slug) || string.IsNullOrWhiteSpace(slug))
        {
            throw new ArgumentException("A toolkit requires a slug of type string.", nameof(toolkit));
        }

        json.TryAdd("name", slug);
        json.TryAdd("type", "custom");
        json.TryAdd("enabled", true);
        json.TryAdd("is_local_toolkit", false);
        json.TryAdd("composio_managed_auth_schemes", new JsonArray());
        json.TryAdd("composio_managed_auth", new JsonArray());
        json.TryAdd("auth_config_details", new JsonArray());
        json.TryAdd("deprecated", new JsonObject { ["toolkitId"] = "toolkit_" + slug, ["rawProxyInfoByAuthSchemes"] = new JsonArray() });
        json.TryAdd("meta", new JsonObject());
        CompleteMeta((JsonObject)json["meta"]!, slug);
        foreach (var detail in json["auth_config_details"]!.AsArray().OfType<JsonObject>())
        {
            CompleteMode(detail, slug);
        }

        return json;
    }

    private static void CompleteMeta(JsonObject meta, string slug)
    {
        meta.TryAdd("created_at", SomeTime);
        meta.TryAdd("updated_at", SomeTime);
        meta.TryAdd("description", slug);
        meta.TryAdd("logo", "https://logos.composio.dev/api/" + slug);
        meta.TryAdd("categories", new JsonArray());
        meta.TryAdd("triggers_count", 0);
        meta.TryAdd("tools_count", 0);
        meta.TryAdd("version", "20260101_00");
        meta.TryAdd("available_versions", new JsonArray("20260101_00"));
    }

    private static void CompleteMode(JsonObject detail, string slug)
    {
        var mode = detail["mode"]?.GetValue<string>() ?? "";
        if (AuthSchemeRules.Find(mode) is null)
        {
            throw new ArgumentException($"Toolkit {slug}: '{mode}' is not an auth scheme.", nameof(detail));
        }

        detail.TryAdd("name", $"{slug}_{mode}".ToLowerInvariant());
        detail.TryAdd("fields", new JsonObject());
        foreach (var section in new[] { "auth_config_creation", "connected_account_initiation" })
        {
            var fields = (JsonObject)detail["fields"]!;
            fields.TryAdd(section, new JsonObject());
            ((JsonObject)fields[section]!).TryAdd("required", new JsonArray());
            ((JsonObject)fields[section]!).TryAdd("optional", new JsonArray());
            CompleteFields((JsonObject)fields[section]!);
        }
    }
    private static void CompleteFields(JsonObject section)
    {
        foreach (var field in section.Select(list => list.Value).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>())
        {
            field.TryAdd("user_visible", true);
        }
    }
}
