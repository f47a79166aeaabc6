using System.Text;

namespace Composio.Runtime;

/// <summary>Masks one credential that was sent, also where the server repeats only its start.</summary>
internal static class SentValue
{
    // The number of characters that are unlikely to be equal by chance.
    private const int MinStartLength = 8;

    // Masks that a server writes, such as abcdefgh****.
    private const string Ellipses = ".*…•xX";

    /// <summary>Masks the credential in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The credential.</param>
    /// <param name="isWord">Whether the credential is a word that occurs in reasons or names; it is masked only in quotes or after an equals sign.</param>
    public static string Mask(string text, string value, bool isWord)
    {
        var start = Math.Min(value.Length, SharedStart(value) + MinStartLength);
        StringBuilder? masked = null;
        var position = 0;
        for (int found; (found = text.IndexOf(value[..start], position, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var length = SameLength(text, found, value);
            var isMasked = isWord ? length == value.Length && IsDelimited(text, found, length) : length == value.Length || IsStart(text, found, length);
            masked ??= new();
            masked.Append(text, position, found - position);
            if (isMasked)
            {
                masked.Append(Secrets.Mask);
            }
            else
            {
                // Another occurrence may begin within the part that was compared.
                length = 1;
                masked.Append(text, found, length);
            }

            position = found + length;
        }

        return masked is null ? text : masked.Append(text, position, text.Length - position).ToString();
    }

    // The scheme of a URL, and the prefix of a header, which credentials share.
    private static int SharedStart(string value)
    {
        if (value[0] is '{' or '[' or '-')
        {
            return value.Length;
        }

        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        return scheme >= 0 ? scheme + "://".Length
            : value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) ? value.IndexOf(' ') + 1
            : 0;
    }

    private static int SameLength(string text, int found, string value)
    {
        var most = Math.Min(value.Length, text.Length - found);
        var length = 0;
        while (length < most && char.ToUpperInvariant(text[found + length]) == char.ToUpperInvariant(value[length]))
        {
            length++;
        }

        return length;
    }

    // A text with digits or punctuation is the start of the credential; a text of letters may be another word with the same start.
    private static bool IsStart(string text, int found, int length)
    {
        var start = text.AsSpan(found, length);
        var end = found + length;
        var isCut = end < text.Length && Ellipses.Contains(text[end]);
        var continues = end < text.Length && char.IsLetter(text[end]);
        return start.ContainsAnyInRange('0', '9') || (isCut && !char.IsLetter(text[end])) || (!continues && !ReasonWords.Contains(start.TrimEnd("._-")));
    }

    private static bool IsDelimited(string text, int found, int length)
    {
        var end = found + length;
        var before = found > 0 ? text[found - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        return (before is '"' or '\'' or '`' && after is '"' or '\'' or '`' or '\\') || (before is '=' && !char.IsLetterOrDigit(after));
    }
}
