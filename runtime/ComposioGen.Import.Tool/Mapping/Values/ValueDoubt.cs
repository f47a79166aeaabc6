using System.Globalization;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Finds values that may be unintended but are sent. The messages never contain a value.</summary>
internal static partial class ValueDoubt
{
    // The precision of numbers in spreadsheets.
    private const int ExactDigits = 15;

    private static readonly (char Open, char Close)[] Quotes = [('"', '"'), ('\'', '\''), ('`', '`'), ('\u201C', '\u201D'), ('\u201E', '\u201C'), ('\u2018', '\u2019'), ('\u00AB', '\u00BB')];

    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('[', ']'), ('<', '>'), ('{', '}')];

    /// <summary>Finds probable mistakes in a credential.</summary>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="value">The value.</param>
    public static IEnumerable<string> FindInCredential(string field, string value)
    {
        if (!Schemes.IsSecret(field) || field is "private_key" or "credentials_json")
        {
            yield break;
        }

        var text = value.Trim();
        if (text != value)
        {
            yield return $"{field} has leading or trailing white space, which is sent.";
        }

        if (MaskForm.FindResemblance(text, isPassword: field == "password") is { } resemblance)
        {
            yield return $"{field} resembles {resemblance}, which is sent.";
        }

        if (Prefix().IsMatch(text))
        {
            yield return $"{field} starts with a prefix such as 'Bearer ' or 'token: ', which is sent.";
        }
        else if (Array.Exists(Quotes, pair => text.Length > 1 && text[0] == pair.Open && text[^1] == pair.Close))
        {
            yield return $"{field} is in quotes, which are sent.";
        }
        else if (Array.Exists(Brackets, pair => text.Length > 1 && text[0] == pair.Open && text[^1] == pair.Close) && field != "password")
        {
            yield return $"{field} is in brackets, which are sent.";
        }
        else if (!MayBeAnyText(field) && UnusualForm(text) is { } form)
        {
            yield return $"{field} {form}, which is sent.";
        }

        if (!MayBeAnyText(field) && (Date().IsMatch(text) || Float().IsMatch(text)))
        {
            yield return $"{field} resembles a date or a number and may have been converted by a spreadsheet.";
        }

        if (IsRounded(text))
        {
            yield return $"{field} may have been rounded by a spreadsheet: it ends in zeros after the 15th digit.";
        }
    }

    /// <summary>Finds probable mistakes in a user ID.</summary>
    public static IEnumerable<string> FindInUserId(string value)
    {
        var text = value.Trim();
        if (text != value)
        {
            yield return "user_id has leading or trailing white space, which is removed.";
        }

        if (text.Any(letter => letter != ' ' && char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator))
        {
            yield return "user_id contains unusual white space, such as a no-break space.";
        }

        if (Array.Exists(Quotes, pair => text.Length > 1 && text[0] == pair.Open && text[^1] == pair.Close))
        {
            yield return "user_id is in quotes, which are sent.";
        }
        else if (text.StartsWith('\''))
        {
            yield return "user_id starts with an apostrophe, which is sent; spreadsheets use one to mark text.";
        }

        if (Stars().IsMatch(text))
        {
            yield return "user_id appears to be masked, such as ****, and is sent.";
        }

        if (MaskForm.IsVariable(text))
        {
            yield return "user_id resembles the name of a variable, which is sent.";
        }

        if (LinkedRecord().IsMatch(text))
        {
            yield return "user_id resembles the ID of an Airtable linked record; use a lookup field, which contains the user itself.";
        }

        if (IsRounded(text))
        {
            yield return "user_id may have been rounded by a spreadsheet: it ends in zeros after the 15th digit.";
        }
        else if (Float().IsMatch(text))
        {
            yield return "user_id ends in .0, which spreadsheets add to columns of numbers with gaps.";
        }
        else if (Date().IsMatch(text))
        {
            yield return "user_id resembles a date and may have been converted by a spreadsheet.";
        }
    }

    private static bool MayBeAnyText(string field) => field is "password" or "username" or "sessionId" || Schemes.SiteFields.Contains(field);

    private static string? UnusualForm(string text) =>
        text.Any(char.IsWhiteSpace) ? "contains white space"
        : text[0] == '\'' ? "starts with an apostrophe"
        : text[0] == '"' || text[^1] is '"' or '\'' ? "starts or ends with a quote"
        : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "is a URL"
        : Escaped().IsMatch(text) ? "contains an escaped character, such as \\n, &amp; or %3D"
        : text[^1] is ';' or ',' ? "ends with a comma or a semicolon"
        : text.Any(letter => letter > '~') ? "contains a character that tokens do not contain, such as a typographic quote or dash"
        : null;

    private static bool IsRounded(string text) =>
        text.Length > ExactDigits + 1 && text.All(char.IsAsciiDigit) && text.AsSpan(ExactDigits).IndexOfAnyExcept('0') < 0;

    [GeneratedRegex(@"^(authorization|bearer|basic|digest|oauth2?|token|ssws|x-api-key|(api|access|secret|auth|refresh|oauth|bearer|id|client)[-_ ]?(key|token|secret)|apikey|key|password|secret|pat)(\s*[:=]\s*|\s+)\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(\*{3,}|\u2022{3,}|\u25CF{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    [GeneratedRegex(@"^rec[A-Za-z0-9]{14}$", RegexOptions.CultureInvariant)]
    private static partial Regex LinkedRecord();

    [GeneratedRegex(@"\\[nrt]|\\u[0-9a-fA-F]{4}|&(amp|quot|lt|gt|#\d+);|%(3D|2B|2F|20|7C)", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^\d{2,}\.0+$", RegexOptions.CultureInvariant)]
    private static partial Regex Float();

    [GeneratedRegex(@"^(\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2,4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
