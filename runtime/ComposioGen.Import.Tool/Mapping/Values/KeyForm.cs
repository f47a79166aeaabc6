using System.Text;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Validates PEM private keys, and restores lost line breaks.</summary>
internal static partial class KeyForm
{
    private const int LineLength = 64;

    /// <summary>Restores a PEM: <c>\n</c>, as written in environment files and JSON, spaces or nothing between the lines, quotes around it, or Base64 of the complete text.</summary>
    public static string Restore(string key)
    {
        var text = key.Contains("-----BEGIN", StringComparison.Ordinal) ? key : FromBase64(key.Trim()) ?? key;
        if (!text.Contains("-----BEGIN", StringComparison.Ordinal))
        {
            return text;
        }

        text = EscapedBreak().Replace(text, "\n").Trim().Trim('"', '\'');
        return OneLine().Match(text) is { Success: true } found ? Lines(found) : text == key.Trim() ? key : text.TrimEnd() + "\n";
    }

    /// <summary>Returns why a text is not a usable private key; null if it is one.</summary>
    public static string? FindFault(string key)
    {
        var text = key.Trim();
        return text.Contains("PUBLIC KEY-----", StringComparison.Ordinal) && !text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) ? "private_key is a public key. Export the private key."
            : text.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY", StringComparison.Ordinal) || text.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal)
                ? "private_key is encrypted with a passphrase. Decrypt it first, for example with openssl pkey."
            : !text.StartsWith("-----BEGIN ", StringComparison.Ordinal) || !text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)
                ? "private_key is not a PEM private key, which starts with -----BEGIN PRIVATE KEY-----."
            : !text.EndsWith("-----", StringComparison.Ordinal) || !text.Contains("-----END ", StringComparison.Ordinal) ? "private_key is incomplete: the line -----END PRIVATE KEY----- is missing."
            : Body().Match(text) is not { Success: true, Groups: [_, var body] } || body.Value.Trim().Length == 0 || !IsBase64(body.Value)
                ? "private_key is damaged: the text between its first and last lines is not Base64."
            : null;
    }

    // Separate lines for the header, each 64 characters of the body, and the footer.
    private static string Lines(Match found)
    {
        var body = string.Concat(found.Groups["body"].Value.Where(letter => !char.IsWhiteSpace(letter)));
        var text = new StringBuilder($"-----BEGIN {found.Groups["kind"].Value}-----\n");
        for (var start = 0; start < body.Length; start += LineLength)
        {
            text.Append(body, start, Math.Min(LineLength, body.Length - start)).Append('\n');
        }

        return text.Append($"-----END {found.Groups["kind"].Value}-----\n").ToString();
    }

    private static bool IsBase64(string body) => body.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/' or '=' || char.IsWhiteSpace(letter));

    private static string? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length > LineLength && Convert.TryFromBase64String(text, bytes, out var count) && Encoding.UTF8.GetString(bytes, 0, count) is var decoded
            && decoded.StartsWith("-----BEGIN", StringComparison.Ordinal) ? decoded : null;
    }

    // Also escaped twice, as in JSON within JSON.
    [GeneratedRegex(@"(\\+r)?\\+n|\\+r", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedBreak();

    [GeneratedRegex(@"^-----BEGIN (?<kind>[A-Z ]*PRIVATE KEY)-----(?<body>[A-Za-z0-9+/= \t]+)-----END \k<kind>-----$", RegexOptions.CultureInvariant)]
    private static partial Regex OneLine();

    [GeneratedRegex(@"-----BEGIN [A-Z ]*PRIVATE KEY-----(.*?)-----END ", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
