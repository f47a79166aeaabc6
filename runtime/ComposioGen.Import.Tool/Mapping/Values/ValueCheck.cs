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

    private static readonly HashSet<string> Ticks = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "yes", "no", "on", "off", "checked", "unchecked", "\u2713", "\u2714", "\u2717", "\u2718",
    };

    // Only for credentials: a user may have such a name.
    private static readonly HashSet<string> NoCredential = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown", "missing", "pending", "revoked", "expired", "deleted", "invalid", "unset", "not set", "not available", "not applicable", "not found", "not connected",
        "no value", "no key", "no token", "no password", "no access", "no data", "error", "to do", "\u2026",
    };

    /// <summary>Returns why a value is invalid; null for a valid value.</summary>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="value">The value.</param>
    public static string? FindFault(string field, string value)
    {
        var text = value.Trim();
        return (field == "password" ? KnownError() : SpreadsheetError()).IsMatch(text) ? $"{field} is a spreadsheet error, such as #N/A. Correct the cell."
            : (field == "password" ? WholeFormula().IsMatch(text) : Formula().IsMatch(text) || Reference().IsMatch(text)) ? $"{field} is a spreadsheet formula. Export the values."
            : (field == "password" ? RoundedLongNumber() : RoundedNumber()).IsMatch(text) ? $"{field} is a number rounded by a spreadsheet, such as 1.23E+11. Format the column as text, and enter the value again."
            : text.Length == 0 ? $"{field} is blank."
            : IsNothing(text) || (field != "password" && NoCredential.Contains(text) && Schemes.IsSecret(field)) ? $"{field} is a placeholder for a missing value, such as null."
            : field == "user_id" && MaskForm.IsTemplate(text) ? "user_id is a placeholder, such as {{user.id}}. Enter the value."
            : value.Contains('\uFFFD', StringComparison.Ordinal) ? $"{field} contains an unreadable character: the file is not UTF-8, or was previously saved in another encoding. Save the file as UTF-8."
            : value.Any(letter => IsHidden(field, letter)) ? $"{field} contains an invisible character, such as a zero-width space, a line break or NUL. Remove it."
            : FindCredentialFault(field, text);
    }

    /// <summary>Returns whether a text is a placeholder for a missing value, such as <c>NULL</c> or <c>N/A</c>.</summary>
    public static bool IsNothing(string text) => NothingInCapitals.Contains(text) || Nothing.Contains(text.Trim('(', ')', '<', '>', '[', ']')) || Nothing.Contains(text);

    private static string? FindCredentialFault(string field, string text) =>
        !Schemes.IsSecret(field) ? null
        : field == "private_key" ? KeyForm.FindFault(text)
        : field == "credentials_json" ? KeyFile.FindFault(text)
        : MaskForm.IsMasked(text, isPassword: field == "password") ? $"{field} is masked: it is a placeholder for a credential, such as REDACTED or ****. Export it from where it was issued."
        : MaskForm.IsPlaceholder(text, isPassword: field == "password") ? $"{field} is a placeholder, such as <your-api-key>. Enter the value."
        : MaskForm.IsProtected(text) ? $"{field} is a hash, an encrypted value or a reference to a secret store. Export the credential itself."
        : Ticks.Contains(text) ? $"{field} is true, false or a check mark, which is not a credential."
        : field != "password" && JsonForm().IsMatch(text) ? $"{field} is JSON rather than the credential itself. Map the column as a group of values: --map 'credentials=...'."
        : null;

    private static bool IsHidden(string field, char letter) =>
        !(field is "private_key" or "credentials_json" && letter is '\r' or '\n' or '\t')
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // In any language: #N/A, #NV, #REF!, #BEZUG!, #¿NOMBRE?, and the number signs of a column that is too narrow.
    [GeneratedRegex(@"^#([\p{Lu}/0-9¡¿]{2,}[!?]|N/A|N/D|N\.A\.|NV|NA|GETTING_DATA|#+)$|^Err:\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SpreadsheetError();

    // A password may look like an error in some other language.
    [GeneratedRegex(@"^#(N/A|REF!|VALUE!|NAME\?|NULL!|NUM!|DIV/0!)$", RegexOptions.CultureInvariant)]
    private static partial Regex KnownError();

    [GeneratedRegex(@"^=(""|[A-Z]{2,}\w*\()", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    // A password may start like a formula.
    [GeneratedRegex(@"^=(""[^""]*""|[A-Z]{2,}\w*\(.*\))$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeFormula();

    [GeneratedRegex(@"^=\$?[A-Z]{1,3}\$?\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^-?\d([.,]\d+)?E\+\d+$|^-?\d[.,]\d+E\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoundedNumber();

    [GeneratedRegex(@"^-?\d[.,]\d{2,}E\+\d{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex RoundedLongNumber();

    // A GUID in braces is not JSON.
    [GeneratedRegex(@"^(\{\s*([""']|\}).*\}|\{\s*\}|\[\s*\{.*\])$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex JsonForm();
}
