using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Serializes auth configs as in the API's responses, with masked secrets.</summary>
internal sealed class AuthConfigView(SecretMask mask)
{
    private static readonly string[] SecretSettings = ["proxy_config", "shared_credentials"];

    /// <summary>Returns an item of a list, or a single auth config.</summary>
    public JsonObject Item(AuthConfig authConfig)
    {
        var json = new JsonObject
        {
            ["id"] = authConfig.Id,
            ["type"] = authConfig.IsManaged ? "default" : "custom",
            ["toolkit"] = new JsonObject
            {
                ["slug"] = authConfig.Toolkit.Slug,
                ["logo"] = authConfig.Toolkit.Json["meta"]!["logo"]?.DeepClone(),
            },
            ["name"] = authConfig.Name,
            ["auth_scheme"] = authConfig.Scheme.Name,
            ["is_composio_managed"] = authConfig.IsManaged,
            ["credentials"] = mask.Credentials(authConfig, authConfig.Credentials),
            ["proxy_config"] = null,
            ["status"] = authConfig.IsEnabled ? "ENABLED" : "DISABLED",
            ["created_by"] = "test_server",
            ["created_at"] = Timestamp.Format(authConfig.CreatedAt),
            ["last_updated_at"] = Timestamp.Format(authConfig.UpdatedAt),
            ["no_of_connections"] = authConfig.ConnectionCount,
            ["expected_input_fields"] = new JsonArray([.. authConfig.Toolkit.ConnectionFields(authConfig.Scheme.Name).Select(field => field.Copy())]),
            ["tool_access_config"] = new JsonObject(),
        };
        foreach (var (name, value) in authConfig.Settings)
        {
            json[name] = value is JsonObject secrets && SecretSettings.Contains(name)
                ? mask.Credentials(authConfig, secrets)
                : value?.DeepClone();
        }

        return json;
    }

    /// <summary>Returns the response to a create call.</summary>
    public static JsonObject Created(AuthConfig authConfig) => new()
    {
        ["toolkit"] = new JsonObject { ["slug"] = authConfig.Toolkit.Slug },
        ["auth_config"] = new JsonObject
        {
            ["id"] = authConfig.Id,
            ["auth_scheme"] = authConfig.Scheme.Name,
            ["is_composio_managed"] = authConfig.IsManaged,
        },
    };
}
