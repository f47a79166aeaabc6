using System.Text.Json;
using System.Text.Unicode;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Flattens a JSON object, including nested objects, into values with their locations.</summary>
internal static class JsonRow
{
    /// <summary>Reads an object.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The location of the text in the input.</param>
    public static InputRow Read(ReadOnlySpan<byte> json, TextPlace start)
    {
        if (!Utf8.IsValid(json))
        {
            return InputRow.Bad(start, "The text is not UTF-8. Save the file as UTF-8.");
        }

        try
        {
            return ReadObject(json, start);
        }
        catch (JsonException broken)
        {
            // Only the location, because the message of a JsonException quotes the text, which may contain a token.
            var (lines, bytes) = (broken.LineNumber ?? 0, (int)(broken.BytePositionInLine ?? 0));
            return InputRow.Bad(new(start.Line + lines, lines == 0 ? start.Column + bytes : bytes + 1), "The text is not valid JSON from this location on.");
        }
        catch (InvalidOperationException)
        {
            return InputRow.Bad(start, "A string contains a lone surrogate (\\ud800 to \\udfff), which is not valid text.");
        }
    }

    private static InputRow ReadObject(ReadOnlySpan<byte> json, TextPlace start)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Limits.Depth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return InputRow.Bad(start, "A row must be a JSON object.");
        }

        var fields = new List<InputField>();
        var places = new JsonPlaces(json, start);
        ReadMembers(ref reader, ref places, "", fields);

        // Also reads beyond the object, because the reader throws for trailing text.
        reader.Read();
        return fields.GroupBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? InputRow.Bad(twice.Last().Place, "The member is specified twice.")
            : InputRow.Good(start, fields);
    }

    private static void ReadMembers(ref Utf8JsonReader reader, ref JsonPlaces places, string path, List<InputField> fields)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = places.At((int)reader.TokenStartIndex);
            var name = path + reader.GetString();
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.Null:
                    break;
                case JsonTokenType.String when reader.GetString() is var text:
                    if (!string.IsNullOrEmpty(text))
                    {
                        fields.Add(new(name, text, default, place));
                    }

                    break;

                // A key file is one value, not a group of values.
                case JsonTokenType.StartObject when !name.EndsWith("credentials_json", StringComparison.OrdinalIgnoreCase):
                    ReadMembers(ref reader, ref places, name + ".", fields);
                    break;
                default:
                    fields.Add(new(name, null, JsonElement.ParseValue(ref reader), place));
                    break;
            }
        }
    }
}
