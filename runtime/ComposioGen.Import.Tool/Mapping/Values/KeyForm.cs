using System.Text.Json;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Validates private keys and key files.</summary>
internal static class KeyForm
{
    /// <summary>Replaces <c>\n</c>, as written in environment files and JSON, by line breaks.</summary>
    public static string WithLineBreaks(string key) => key.Contains("-----BEGIN", StringComparison.Ordinal)
        ? key.Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal)
        : key;

    /// <summary>Gets a value that indicates whether a text is a private key in PEM.</summary>
    public static bool IsPem(string key)
    {
        var text = key.Trim();
        return text.StartsWith("-----BEGIN ", StringComparison.Ordinal) && text.EndsWith("-----", StringComparison.Ordinal)
            && text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) && text.Contains("-----END ", StringComparison.Ordinal)
            && text.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>Gets a value that indicates whether members are those of the key file of a service account.</summary>
    public static bool HasKeyFile(IReadOnlyList<InputField> members) =>
        members.Any(member => member.Name == "private_key") && members.Any(member => member.Name == "client_email");

    /// <summary>Gets a value that indicates whether a text is the key file of a service account: a JSON object with a private key in PEM.</summary>
    public static bool IsKeyFile(string text)
    {
        try
        {
            using var file = JsonDocument.Parse(text);
            return file.RootElement.ValueKind == JsonValueKind.Object
                && file.RootElement.TryGetProperty("private_key", out var key) && key.ValueKind == JsonValueKind.String && IsPem(WithLineBreaks(key.GetString()!))
                && file.RootElement.TryGetProperty("client_email", out var mail) && mail.ValueKind == JsonValueKind.String;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
