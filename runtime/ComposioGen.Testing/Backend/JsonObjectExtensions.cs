using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Provides members of <see cref="JsonObject"/> that .NET 8 lacks.</summary>
internal static class JsonObjectExtensions
{
#if !NET10_0_OR_GREATER
    /// <summary>Adds a member unless one with its name exists.</summary>
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

    /// <summary>Returns a copy without a parent.</summary>
    public static JsonObject Copy(this JsonObject json) => (JsonObject)json.DeepClone();

    /// <summary>Returns a string member; null when it is missing, null or not a string.</summary>
    public static string? Text(this JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
