using System.Net;
using System.Text.RegularExpressions;

namespace Composio.Runtime;

/// <summary>
/// Prepares text from a server for an error message: one line, limited length, and nothing that resembles a credential, because an API often
/// repeats the value that it rejects.
/// </summary>
internal static partial class ServerText
{
    /// <summary>The maximum length of a message, in characters.</summary>
    public const int MaxMessageLength = 500;

    private const int MaxInputLength = 16 * 1024;

    /// <summary>Cleans a text; returns null when nothing remains.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sent">The credentials of the request, which are masked.</param>
    /// <param name="longest">The maximum number of characters.</param>
    public static string? Clean(string? text, SentSecrets sent, int longest = MaxMessageLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Masked before it is truncated, because a part of a credential would not be recognized, and again after HTML and URLs are decoded.
        var clean = sent.Mask(text);
        clean = clean.Length > MaxInputLength ? clean[..MaxInputLength] : clean;
        clean = sent.Mask(Readable(clean));
        clean = UserInfo().Replace(clean, $"$1{Secrets.Mask}@");
        clean = NamedCredentials.Mask(clean);
        clean = Schemed().Replace(clean, static match => ReasonWords.IsReason(match.Groups[2].ValueSpan) ? match.Value : $"{match.Groups[1].Value} {Secrets.Mask}");
        clean = Token().Replace(clean, Secrets.Mask);
        if (NamedCredentials.Mentions(clean))
        {
            clean = CredentialShape.MaskRandom(NamedCredentials.MaskEchoes(clean));
        }

        clean = WhiteSpace().Replace(clean, " ").Trim();
        return clean.Length > longest ? string.Concat(clean.AsSpan(0, longest - 1), "…") : clean;
    }

    // HTML entities and URL-encoded characters are decoded, so that names and values are recognized.
    private static string Readable(string text)
    {
        text = text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
        return text.Contains('%') ? EncodedSign().Replace(text, static sign => ((char)Convert.ToByte(sign.Groups[1].Value, 16)).ToString()) : text;
    }

    // The token formats of Composio, Slack, OpenAI and Stripe, GitHub, GitLab, Google, SendGrid, any JSON web token, and private keys.
    [GeneratedRegex(@"(?:\b(?:xox[a-z]-|xapp-|[ou]?ak_|[srp]k[-_]|gh[pousr]_|github_pat_|glpat-|AIza|ya29\.|SG\.|eyJ)[A-Za-z0-9._~+/=-]{4,})|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*-----)?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(Bearer|Basic)\s+([""']?[^\s""',;]{6,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schemed();

    // https://user:password@host
    [GeneratedRegex(@"(://)[^\s/""'<>]+@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();

    // A URL-encoded character, encoded once or several times.
    [GeneratedRegex("%(?:25)*(22|27|3A|3D|7B|7D|5B|5D|2C|26|3C|3E)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedSign();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
