using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>What <see cref="JsonObject"/> lacks on .NET 8.</summary>
internal static class JsonObjectExtensions
{
#if !NET10_0_OR_GREATER
    /// <summary>Adds a member unless there is one with its name.</summary>
    public static bool TryAdd(this JsonObject json, string name, JsonNode? value)
    {
        if (json.ContainsKey(name))
        {
            return false;
        }

        json.Add(name, value);
        return true;
    }
#endif

    /// <summary>A copy that belongs to nobody.</summary>
    public static JsonObject Copy(this JsonObject json) => (JsonObject)json.DeepClone();

    /// <summary>A string member; null when it is absent, null or no string.</summary>
    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
