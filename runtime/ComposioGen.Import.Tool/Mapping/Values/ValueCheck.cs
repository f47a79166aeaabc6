using System.Globalization;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Validates the form of a value. Messages never contain the value.</summary>
internal static partial class ValueCheck
{
    private static readonly string[] Prefixes = ["Bearer ", "Basic ", "Token ", "Authorization:"];
    private static readonly string[] Nothing = ["null", "undefined", "none", "nil", "nan", "n/a"];

    /// <summary>Returns why a value is invalid; null for a valid value.</summary>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="value">The value.</param>
    public static string? FindFault(string field, string value) =>
        SpreadsheetError().IsMatch(value) ? $"{field} is a spreadsheet error, such as #N/A. Correct the cell."
        : RoundedNumber().IsMatch(value) ? $"{field} is a number rounded by a spreadsheet, such as 1.23E+11. Format the column as text, and enter the value again."
        : value.Trim().Length == 0 ? $"{field} is blank."
        : Array.Exists(Nothing, word => word.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) ? $"{field} is a placeholder for a missing value, such as null."
        : value.Any(letter => IsHidden(field, letter)) ? $"{field} contains an invisible character, such as a zero-width space or NUL. Remove it."
        : field == "private_key" && !KeyForm.IsPem(value) ? "private_key is not a private key in PEM format, which starts with -----BEGIN PRIVATE KEY-----."
        : field == "credentials_json" && !KeyForm.IsKeyFile(value) ? "credentials_json is not a key file: a JSON object with private_key and client_email."
        : null;

    /// <summary>Returns a probable mistake in a credential; null for none.</summary>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="value">The value.</param>
    public static string? FindWarning(string field, string value)
    {
        var isKey = field is "private_key" or "credentials_json";
        return !isKey && value.Trim() != value ? $"{field} has leading or trailing blanks, which are sent."
            : Array.Exists(Prefixes, prefix => value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) ? $"{field} starts with a prefix such as 'Bearer ', which is sent."
            : value is ['"', _, ..] && value[^1] == '"' || value is ['\'', _, ..] && value[^1] == '\'' ? $"{field} is in quotes, which are sent."
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
