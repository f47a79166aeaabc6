using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Defines the members of an auth config whose type the server validates, and which it stores and returns.</summary>
internal static class AuthConfigSettings
{
    private static readonly string[] Objects = ["proxy_config", "tool_access_config", "shared_credentials"];

    /// <summary>Merges the members of a body; omitted members are unchanged.</summary>
    public static void Merge(JsonObject settings, BodyReader body)
    {
        foreach (var name in Objects)
        {
            if (body.Object(name) is { } value)
            {
                settings[name] = value.Json.Copy();
            }
        }

        if (body.Boolean("is_enabled_for_tool_router") is { } flag)
        {
            settings["is_enabled_for_tool_router"] = flag;
        }

        if (body.Json["restrict_to_following_tools"] is JsonArray tools)
        {
            settings["restrict_to_following_tools"] = tools.DeepClone();
        }
    }
}
