using System.Globalization;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Finds invalid values. The messages never contain a value.</summary>
internal static partial class ValueCheck
{
    // R and SQL dumps write these; in lower case they may be initials.
    private static readonly HashSet<string> NothingInCapitals = new(StringComparer.Ordinal) { "NA", "\\N" };

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "undefined", "none", "nil", "nan", "n/a", "n.a.", "empty", "blank", "tbd", "-", "--", "---", "\u2013", "\u2014", "?", "[object Object]",
    };

    /// <summary>Returns why a value is invalid; null for a valid value.</summary>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="value">The value.</param>
    public static string? FindFault(string field, string value)
    {
        var text = value.Trim();
        return (field == "password" ? KnownError() : SpreadsheetError()).IsMatch(text) ? $"{field} is a spreadsheet error, such as #N/A. Correct the cell."
            : Formula().IsMatch(text) ? $"{field} is a spreadsheet formula. Export the values."
            : RoundedNumber().IsMatch(text) ? $"{field} is a number rounded by a spreadsheet, such as 1.23E+11. Format the column as text, and enter the value again."
            : text.Length == 0 ? $"{field} is blank."
            : NothingInCapitals.Contains(text) || Nothing.Contains(text.Trim('(', ')', '<', '>', '[', ']')) || Nothing.Contains(text) ? $"{field} is a placeholder for a missing value, such as null."
            : value.Contains('\uFFFD', StringComparison.Ordinal) ? $"{field} contains an unreadable character: the file is not UTF-8, or was previously saved in another encoding. Save the file as UTF-8."
            : value.Any(letter => IsHidden(field, letter)) ? $"{field} contains an invisible character, such as a zero-width space, a line break or NUL. Remove it."
            : FindCredentialFault(field, text);
    }

    private static string? FindCredentialFault(string field, string text) =>
        !Schemes.IsSecret(field) ? null
        : IsMasked(text) ? $"{field} is masked: it is a placeholder for a credential, such as REDACTED or ****. Export it from where it was issued."
        : Placeholder().IsMatch(text) ? $"{field} is a placeholder, such as <your-api-key>. Enter the value."
        : text is "true" or "false" or "TRUE" or "FALSE" or "True" or "False" ? $"{field} is true or false, which is not a credential."
        : field == "private_key" && !KeyForm.IsPem(text) ? "private_key is not a PEM private key, which starts with -----BEGIN PRIVATE KEY-----."
        : field == "credentials_json" && !KeyForm.IsKeyFile(text) ? "credentials_json is not a key file. It must be a JSON object with private_key and client_email."
        : null;

    private static bool IsMasked(string text) =>
        text is "REDACTED" or "[REDACTED]" or "hidden" or "(hidden)"
        || text.Contains("****", StringComparison.Ordinal) || text.Contains("\u2022\u2022\u2022", StringComparison.Ordinal) || text.All(letter => letter is '*' or '\u2022' or '\u25CF')
        || (text.Length <= 10 && text.EndsWith("...", StringComparison.Ordinal)) || text.EndsWith('\u2026')
        || MaskedMiddle().IsMatch(text);

    private static bool IsHidden(string field, char letter) =>
        !(field is "private_key" or "credentials_json" && letter is '\r' or '\n' or '\t')
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // In any language: #N/A, #NV, #REF!, #BEZUG!, #¿NOMBRE?, and the number signs of a column that is too narrow.
    [GeneratedRegex(@"^#([\p{Lu}/0-9¡¿]{2,}[!?]|N/A|N/D|N\.A\.|NV|NA|GETTING_DATA|#+)$", RegexOptions.CultureInvariant)]
    private static partial Regex SpreadsheetError();

    // A password may look like an error in some other language.
    [GeneratedRegex(@"^#(N/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV/0!)$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownError();

    [GeneratedRegex(@"^=(""|[A-Z]{2,}\w*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^-?\d([.,]\d+)?E\+\d+$|^-?\d[.,]\d+E\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoundedNumber();

    [GeneratedRegex(@"^[\w-]{1,8}\.{3}[\w-]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex MaskedMiddle();

    [GeneratedRegex(@"^(<[^<>]+>|\{\{.*\}\}|\$\{.*\})$|^your[-_ ](api|access|secret|token|key|password)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
