using System.Text.RegularExpressions;

namespace Composio.Runtime;

/// <summary>
/// Prepares text from a server for an error message: one line, limited length, and nothing that resembles a credential, because an API often
/// repeats the value that it rejects.
/// </summary>
internal static partial class ServerText
{
    /// <summary>The maximum length of a message, in characters.</summary>
    public const int LongestMessage = 500;

    private const int LongestInput = 16 * 1024;

    /// <summary>Cleans a text; returns null when nothing remains.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sent">The credentials of the request, which are masked.</param>
    /// <param name="longest">The maximum number of characters.</param>
    public static string? Clean(string? text, SentSecrets sent, int longest = LongestMessage)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Masked before it is cut, because a part of a credential would not be recognized.
        var clean = sent.Mask(text);
        clean = clean.Length > LongestInput ? clean[..LongestInput] : clean;
        clean = UserInfo().Replace(clean, $"$1{Secrets.Mask}@");
        var named = clean;
        clean = NamedValue().Replace(named, match => ReasonWords.IsReason(match.Groups[2].Value, named.AsSpan(match.Index + match.Length)) ? match.Value : match.Groups[1].Value + Secrets.Mask);
        clean = Schemed().Replace(clean, static match => ReasonWords.IsReason(match.Groups[2].Value) ? match.Value : $"{match.Groups[1].Value} {Secrets.Mask}");
        clean = Token().Replace(clean, Secrets.Mask);
        clean = WhiteSpace().Replace(clean, " ").Trim();
        return clean.Length > longest ? string.Concat(clean.AsSpan(0, longest - 1), "…") : clean;
    }

    // The token formats of Composio, Slack, OpenAI and Stripe, GitHub, GitLab, Google, SendGrid, any JSON web token, and private keys.
    [GeneratedRegex(@"(?:\b(?:xox[a-z]-|xapp-|[ou]?ak_|[srp]k[-_]|gh[pousr]_|github_pat_|glpat-|AIza|ya29\.|SG\.|eyJ)[A-Za-z0-9._~+/=-]{4,})|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*-----)?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(Bearer|Basic)\s+([""']?[^\s""',;]{6,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schemed();

    // https://user:password@host
    [GeneratedRegex(@"(://)[^\s/""'<>]+@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();

    // "api_key": "abc", token=abc, secret_access_key: abc, Authorization: Bearer abc; a plain "token is missing" has no sign after the
    // name and is kept, as is a reason in the position of the value (password: must not be empty). A quoted value is removed as a whole, including spaces and escaped quotes; any other value ends at a space or a comma.
    [GeneratedRegex(@"((?:(?:api|access|private|signing|encryption|auth|consumer|app)[-_ ]?key|token|secret|pass(?:word|wd|phrase|code)|pwd|authorization|credentials?|jwt|cookie)[\w-]{0,40}\\*[""']?\s*(?::|=>?)\s*)(?!\s)((?:\\+"".*?(?:\\+""|$)|""(?:[^""\\]|\\.)*""?|'(?:[^'\\]|\\.)*'?|(?:(?:Bearer|Basic|Token|Digest|ApiKey)\s+)?[^\s""',;}]+))", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NamedValue();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
