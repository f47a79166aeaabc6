using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Composio.Runtime;

/// <summary>Computes the forms in which a server may repeat a credential: encoded, in parts, or decoded.</summary>
internal static class SecretForms
{
    // Shorter texts also occur in plain words.
    public const int MinValueLength = 6;

    private const int MinPartLength = 8;
    private const int MaxEncodedLength = 16 * 1024;

    /// <summary>Returns the forms of a credential, including the credential.</summary>
    public static IEnumerable<string> Of(string value)
    {
        yield return value;
        if (value.Length > MaxEncodedLength)
        {
            yield break;
        }

        yield return value.Trim();
        yield return Uri.EscapeDataString(value);
        yield return WebUtility.UrlEncode(value);
        yield return JavaScriptEncoder.Default.Encode(value);
        yield return JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        yield return WebUtility.HtmlEncode(value);
        yield return Base64(value);
        foreach (var part in Parts(value))
        {
            yield return part;
        }
    }

    /// <summary>Returns the form of HTTP basic authentication, for two credentials of one request.</summary>
    public static string Pair(string name, string password) => Base64($"{name}:{password}");

    // A prefix such as "Bearer", the lines of a key, and what a value in base64 contains.
    private static IEnumerable<string> Parts(string value)
    {
        foreach (var part in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length >= MinPartLength && part.Length < value.Length && !part.StartsWith("-----", StringComparison.Ordinal))
            {
                yield return part;
            }
        }

        if (Decode(value) is { } decoded)
        {
            yield return decoded;
            foreach (var part in decoded.Split(':', 2))
            {
                yield return part;
            }
        }
    }

    // The padding is omitted, because a server may omit it. The first characters are the same in both alphabets unless they are not letters or digits.
    private static string Base64(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value)).TrimEnd('=');

    // Only text with a colon, as in HTTP basic authentication.
    private static string? Decode(string value)
    {
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64String(value, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.Contains(':') && !text.Any(static sign => char.IsControl(sign) || sign == '\uFFFD') ? text : null;
    }
}
