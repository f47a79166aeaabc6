using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Mapping.Values;

/// <summary>Finds the JSON object in a cell with a group of values: unchanged, escaped as a string, in a list with one element, or as a query string.</summary>
internal static partial class GroupText
{
    private const int MostLevels = 3;

    /// <summary>Returns the text of the object; null for any other text.</summary>
    public static string? ObjectIn(string cell)
    {
        var text = cell.Trim();
        for (var level = 0; level < MostLevels && text.Length > 1 && text[0] is '"' or '['; level++)
        {
            if (Inner(text) is not { } inner)
            {
                return null;
            }

            text = inner.Trim();
        }

        return text.StartsWith('{') ? text : Query().IsMatch(text) ? FromQuery(text) : null;
    }

    private static string? Inner(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.String ? json.RootElement.GetString()
                : json.RootElement.ValueKind == JsonValueKind.Array && json.RootElement.GetArrayLength() == 1 && json.RootElement[0].ValueKind == JsonValueKind.Object ? json.RootElement[0].GetRawText()
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Some token endpoints return a query string.
    private static string FromQuery(string text)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var pair in text.Split('&'))
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                json.WriteString(pair[..equals], Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' ')));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    [GeneratedRegex(@"^(?=.*token=)\w+=[^&\s]*(&\w+=[^&\s]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Query();
}
