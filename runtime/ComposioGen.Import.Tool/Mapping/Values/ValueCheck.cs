using System.Globalization;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Checks the form of a value. No message repeats it.</summary>
internal static partial class ValueCheck
{
    private static readonly string[] Prefixes = ["Bearer ", "Basic ", "Token ", "Authorization:"];
    private static readonly string[] Nothing = ["null", "undefined", "none", "nil", "nan", "n/a"];

    /// <summary>Gets why a value cannot be right; null when it may be.</summary>
    /// <param name="field">The field's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static string? FindFault(string field, string value) =>
        SpreadsheetError().IsMatch(value) ? $"{field} is an error of a spreadsheet, such as #N/A. Correct the cell."
        : RoundedNumber().IsMatch(value) ? $"{field} is a number that a spreadsheet rounded, such as 1.23E+11. Format the column as text, and fill it in again."
        : value.Trim().Length == 0 ? $"{field} is blank."
        : Array.Exists(Nothing, word => word.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) ? $"{field} is a word for no value, such as null."
        : value.Any(letter => IsHidden(field, letter)) ? $"{field} has a character that is not visible, such as a zero-width space or NUL. Remove it."
        : field == "private_key" && !KeyForm.IsPem(value) ? "private_key is no private key in PEM: it begins with -----BEGIN PRIVATE KEY-----."
        : field == "credentials_json" && !KeyForm.IsKeyFile(value) ? "credentials_json is no key file: a JSON object with private_key and client_email."
        : null;

    /// <summary>Gets what may be wrong with a credential; null for nothing.</summary>
    /// <param name="field">The field's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static string? FindWarning(string field, string value)
    {
        var isKey = field is "private_key" or "credentials_json";
        return !isKey && value.Trim() != value ? $"{field} has blanks around it, which are sent with it."
            : Array.Exists(Prefixes, prefix => value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) ? $"{field} begins with a prefix such as 'Bearer ', which is sent with it."
            : value is ['"', _, ..] && value[^1] == '"' || value is ['\'', _, ..] && value[^1] == '\'' ? $"{field} is in quotes, which are sent with it."
            : null;
    }

    private static bool IsHidden(string field, char letter) =>
        (char.IsControl(letter) && !(field is "private_key" or "credentials_json" && letter is '\r' or '\n' or '\t'))
        || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    [GeneratedRegex(@"^\s*#(N/A|REF!|VALUE!|NAME\?|NULL!|DIV/0!|NUM!|ERROR!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SpreadsheetError();

    [GeneratedRegex(@"^\s*-?\d([.,]\d+)?E\+\d+\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RoundedNumber();
}
