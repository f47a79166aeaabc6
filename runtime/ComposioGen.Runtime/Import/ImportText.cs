using System.Globalization;

namespace Composio;

/// <summary>Formats the result of a record as one line that is safe to log.</summary>
internal static class ImportText
{
    /// <summary>Returns the outcome, the record and the details.</summary>
    public static string Of(string outcome, long index, string userId, string authConfigId, string? alias, IEnumerable<string?> details)
    {
        var name = alias is null ? "" : $", alias {alias}";
        var why = string.Join("; ", details.Where(static detail => !string.IsNullOrEmpty(detail)));
        return string.Create(CultureInfo.InvariantCulture, $"{outcome}: record {index} (user {userId}, auth config {authConfigId}{name})")
            + (why.Length == 0 ? "" : ": " + why);
    }
}
