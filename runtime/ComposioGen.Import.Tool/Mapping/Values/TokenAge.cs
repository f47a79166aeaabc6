using System.Buffers.Text;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Reads the expiry time of a JSON Web Token. Its signature is not verified.</summary>
internal static class TokenAge
{
    private const int LongestToken = 16 * 1024;
    private const double Latest = 253_402_300_799;

    /// <summary>Returns the time of <c>exp</c>; null for a token without it, or a text that is not a JSON Web Token.</summary>
    public static DateTimeOffset? ExpiryOf(string token)
    {
        if (token.Length > LongestToken || !token.StartsWith("ey", StringComparison.Ordinal) || token.Split('.') is not [_, var claims, _])
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(claims));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("exp", out var exp)
                && exp.ValueKind == JsonValueKind.Number && exp.TryGetDouble(out var seconds) && seconds is > 0 and < Latest
                ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
                : null;
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return null;
        }
    }
}
