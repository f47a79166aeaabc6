using System.Text.Json;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Splits the text formats that tables and databases use for lists of scopes.</summary>
internal static class ScopeText
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '"', '\''];

    /// <summary>Splits a text such as <c>{a,b}</c>, <c>['a', 'b']</c>, <c>a; b</c> or <c>a%20b</c>.</summary>
    /// <returns>A list; null for a text that the API accepts unchanged: names separated by commas or blanks.</returns>
    public static JsonElement? Split(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var trimmed = text.Trim();
        var inner = trimmed is ['[', .., ']'] or ['{', .., '}'] ? trimmed[1..^1] : trimmed;
        var decoded = inner.Contains("%20", StringComparison.OrdinalIgnoreCase) ? inner.Replace("%20", " ", StringComparison.Ordinal) : inner;
        var isQuery = !decoded.AsSpan().ContainsAny(" ,;|") && decoded.Contains('+', StringComparison.Ordinal);
        char[] separators = isQuery ? ['+'] : [',', ';', '|', ' ', '\t', '\n', '\r'];
        var names = decoded.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim(Blanks)).Where(name => name.Length > 0).ToArray();
        var isPlain = inner == trimmed && decoded == inner && !isQuery && !inner.AsSpan().ContainsAny(";|\"'")
            && inner.Split([',', ' ']).All(name => name.Length > 0);
        return isPlain ? null : JsonSerializer.SerializeToElement(names, ToolJson.Default.StringArray);
    }
}
