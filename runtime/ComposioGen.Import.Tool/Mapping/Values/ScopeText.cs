using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Splits the text formats that tables, databases and programs use for lists of scopes.</summary>
internal static partial class ScopeText
{
    private static readonly char[] Around = [' ', '\t', '\r', '\n', '"', '\'', '\u00A0'];

    /// <summary>Splits a text such as <c>{a,b}</c>, <c>['a', 'b']</c>, <c>a; b</c> or <c>a%20b</c>.</summary>
    /// <returns>A list; null for a text that the API accepts unchanged: names separated by commas or spaces.</returns>
    public static JsonElement? Split(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var trimmed = text.Trim(Around);
        var decoded = Decode(trimmed);
        var inner = Inner(decoded);
        var isQuery = decoded == inner && !inner.AsSpan().ContainsAny(" ,;|\n") && inner.Contains('+', StringComparison.Ordinal);
        var names = (isQuery ? inner.Split('+') : Separator().Split(inner)).Select(name => name.Trim(Around)).Where(name => name.Length > 0).ToArray();
        var isPlain = inner == text && !isQuery && Plain().IsMatch(inner);
        return isPlain ? null : JsonSerializer.SerializeToElement(names, ToolJson.Default.StringArray);
    }

    /// <summary>Finds a list in a format that is not split. The message never contains a value.</summary>
    public static string? FindDoubt(string? text) => text is not null && Unsplit().IsMatch(Inner(Decode(text.Trim(Around))))
        ? "scope is not a readable list, such as text with an unmatched bracket or the name of a type, and is sent. Separate the scopes with spaces or commas."
        : null;

    // From a query string; a scope that itself contains a percent sign has no encoded spaces or commas.
    private static string Decode(string text) =>
        EncodedSeparator().IsMatch(text) || (text.Contains("%2F", StringComparison.OrdinalIgnoreCase) && text.Contains("%3A", StringComparison.OrdinalIgnoreCase))
            ? Uri.UnescapeDataString(text.Replace('+', ' '))
            : text;

    // The brackets of lists, arrays, tuples and sets; a YAML list.
    private static string Inner(string text) =>
        Brackets().Match(text) is { Success: true } found ? found.Groups["inner"].Value
        : YamlItem().IsMatch(text) ? YamlItem().Replace(text, "\n")
        : text;

    // Names of types, serialized PHP, and brackets around only a part.
    [GeneratedRegex(@"^Array$|^System\.|^a:\d+:\{?|[\[\]{}<>]", RegexOptions.CultureInvariant)]
    private static partial Regex Unsplit();

    [GeneratedRegex(@"%20|%2C|%0A", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedSeparator();

    [GeneratedRegex(@"^(?:frozenset|set|list|tuple|array)?\(?(?:\[(?<inner>.*)\]|\{(?<inner>.*)\})\)?$|^\((?<inner>.*)\)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^---\s*$|^\s*[-*]\s+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex YamlItem();

    [GeneratedRegex(@"(?:\s/\s|[,;|&\s\u3001\u30FB\uFF0C\uFF1B]|\\r|\\n|\\t)+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?!.*\s/\s)[^,;|&""'\s\u3001\u30FB\uFF0C\uFF1B\\]+([ ,][^,;|&""'\s\u3001\u30FB\uFF0C\uFF1B\\]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
