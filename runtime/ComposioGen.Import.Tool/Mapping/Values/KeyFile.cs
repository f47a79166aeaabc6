using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Validates the key files of service accounts.</summary>
internal static class KeyFile
{
    private const int MostLevels = 3;

    /// <summary>Restores the JSON of a key file that was escaped as a JSON string, or encoded as Base64; returns any other text unchanged.</summary>
    public static string Restore(string text)
    {
        var file = text.Trim();
        for (var level = 0; level < MostLevels && file.Length > 0 && file[0] != '{'; level++)
        {
            if ((file[0] == '"' ? FromString(file) : FromBase64(file)) is not { } inner)
            {
                return text;
            }

            file = inner.Trim();
        }

        return file.StartsWith('{') ? WithRestoredKey(file) ?? (file != text.Trim() ? file : text) : text;
    }

    /// <summary>Returns whether an object has the members of the key file of a service account.</summary>
    public static bool HasMembers(IReadOnlyList<InputField> members) =>
        members.Any(member => member.Name == "private_key") && members.Any(member => member.Name == "client_email");

    /// <summary>Returns why a text is not a key file with a PEM private key; null if it is one.</summary>
    public static string? FindFault(string text)
    {
        try
        {
            using var file = JsonDocument.Parse(text);
            var root = file.RootElement;
            return root.ValueKind != JsonValueKind.Object ? "credentials_json is not a key file. It must be a JSON object with private_key and client_email."
                : root.TryGetProperty("installed", out _) || root.TryGetProperty("web", out _) ? "credentials_json is an OAuth client file rather than the key file of a service account."
                : !root.TryGetProperty("private_key", out _) && root.TryGetProperty("refresh_token", out _) ? "credentials_json contains the tokens of a user rather than the key of a service account. Import it with --scheme OAUTH2."
                : !HasText(root, "private_key", out var key) || !HasText(root, "client_email", out _) ? "credentials_json is not a key file: private_key or client_email is missing."
                : KeyForm.FindFault(KeyForm.Restore(key))?.Replace("private_key", "The private_key of credentials_json", StringComparison.Ordinal);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return text.Trim() is ['{', .., '}'] ? "credentials_json is not valid JSON. Export the key file as it was downloaded."
                : "credentials_json is not a key file. It must be a JSON object with private_key and client_email.";
        }
    }

    // Null if the key requires no change.
    private static string? WithRestoredKey(string file)
    {
        try
        {
            return JsonNode.Parse(file) is JsonObject members && members["private_key"] is JsonValue value && value.TryGetValue(out string? key)
                && KeyForm.Restore(key) is var restored && restored != key
                ? With(members, restored)
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string With(JsonObject members, string key)
    {
        members["private_key"] = key;
        return members.ToJsonString();
    }

    private static bool HasText(JsonElement file, string name, out string text)
    {
        text = file.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return text.Length > 0;
    }

    private static string? FromString(string text)
    {
        try
        {
            using var value = JsonDocument.Parse(text);
            return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count) && count > 0 && bytes[0] == '{' ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }
}
