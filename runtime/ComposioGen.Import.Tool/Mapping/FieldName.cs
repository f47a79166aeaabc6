using System.Globalization;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Normalizes column names for comparison.</summary>
internal static class FieldName
{
    // Longer texts are not column names: a file without a header has its first row, including credentials, instead.
    private const int LongestShown = 40;

    /// <summary>Returns the letters and digits of a name in lower case, so that <c>Access Token</c> and <c>access_token</c> are equal.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Returns the words of a name in lower case: for <c>rawTokenResponse</c> or <c>raw_token_response</c> raw, token and response.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsLetterOrDigit(name[i]))
            {
                var begins = i == 0 || !char.IsLetterOrDigit(name[i - 1]) || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]));
                var letter = char.ToLowerInvariant(name[i]).ToString();
                if (begins)
                {
                    words.Add(letter);
                }
                else
                {
                    words[^1] += letter;
                }
            }
        }

        return words;
    }

    /// <summary>Returns a normalized name, which ignores letter case, invisible characters, and differences of white space.</summary>
    public static string Readable(string name) => string.Join(
        ' ',
        string.Concat(name.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator ? ' ' : letter).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Returns a name that is safe to print.</summary>
    public static string Shown(string name) =>
        string.Concat(name.Take(LongestShown).Select(letter => char.IsControl(letter) ? ' ' : letter)) + (name.Length > LongestShown ? "..." : "");
}
