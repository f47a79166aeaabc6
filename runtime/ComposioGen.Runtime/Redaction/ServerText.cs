using System.Text.RegularExpressions;

namespace Composio.Runtime;

/// <summary>
/// Makes text from a server fit for an error message: one line, not long, and without anything that looks like a credential,
/// because an API that refuses a value likes to repeat it.
/// </summary>
internal static partial class ServerText
{
    /// <summary>The longest message that is passed on, in characters.</summary>
    public const int LongestMessage = 500;

    private const int ShortestKey = 8;
    private const int LongestInput = 16 * 1024;

    /// <summary>Cleans a text; null when nothing is left of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The credential of the request, which is masked wherever it appears.</param>
    /// <param name="longest">The most characters to keep.</param>
    public static string? Clean(string? text, string? key, int longest = LongestMessage)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Masked before it is cut to length: half a credential would not be known for one.
        var clean = text.Length > LongestInput ? text[..LongestInput] : text;
        if (key is { Length: >= ShortestKey })
        {
            clean = clean.Replace(key, Secrets.Mask, StringComparison.Ordinal);
        }

        clean = NamedValue().Replace(clean, $"$1{Secrets.Mask}");
        clean = Schemed().Replace(clean, $"$1 {Secrets.Mask}");
        clean = Token().Replace(clean, Secrets.Mask);
        clean = WhiteSpace().Replace(clean, " ").Trim();
        return clean.Length > longest ? string.Concat(clean.AsSpan(0, longest - 1), "…") : clean;
    }

    // The token formats of Composio, Slack, OpenAI and Stripe, GitHub, GitLab, Google, SendGrid, and any JSON web token.
    [GeneratedRegex(@"\b(?:xox[a-z]-|xapp-|[ou]?ak_|[srp]k[-_]|gh[pousr]_|github_pat_|glpat-|AIza|ya29\.|SG\.|eyJ)[A-Za-z0-9._~+/=-]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(Bearer|Basic)\s+[^\s""',;]{6,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Schemed();

    // "api_key": "abc", token=abc, password: abc; a plain "token is missing" has no sign after the name and stays.
    [GeneratedRegex(@"((?:api[-_ ]?key|token|secret|password|authorization|credentials?)[""']?\s*[:=]\s*[""']?)(?!\s)[^\s""',;}]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedValue();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
