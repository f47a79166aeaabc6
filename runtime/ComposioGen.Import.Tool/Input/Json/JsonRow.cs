using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Flattens a JSON object, including nested objects, into values with their locations.</summary>
internal static class JsonRow
{
    /// <summary>The fault of text that is not JSON.</summary>
    public const string NotJson = "The text is not valid JSON from this location on.";

    /// <summary>The fault of a string that is not valid text.</summary>
    public const string LoneSurrogate = "A string contains a lone surrogate (\\ud800 to \\udfff), which is not valid text.";

    private const string TooDeep = "The JSON is nested deeper than 16 levels.";
    private const int MostElements = 10;
    private const int DeepestValid = 1000;

    /// <summary>Reads an object.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The location of the text in the input.</param>
    public static InputRow Read(ReadOnlySpan<byte> json, TextPlace start)
    {
        try
        {
            // Text that is not UTF-8 is detected by the validation of the used values.
            return ReadObject(Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json)), start);
        }
        catch (JsonException broken)
        {
            // Only the location, because the message of a JsonException quotes the text, which may contain a token.
            if (IsTooDeep(json))
            {
                return InputRow.Bad(start, TooDeep);
            }

            var (lines, bytes) = (broken.LineNumber ?? 0, (int)(broken.BytePositionInLine ?? 0));
            return InputRow.Bad(new(start.Line + lines, lines == 0 ? start.Column + bytes : bytes + 1), NotJson);
        }
        catch (InvalidOperationException)
        {
            return InputRow.Bad(start, LoneSurrogate);
        }
    }

    // The reader throws the same exception for text that is not JSON.
    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestValid });
        var deepest = 0;
        try
        {
            while (reader.Read())
            {
                deepest = Math.Max(deepest, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
            }
        }
        catch (JsonException)
        {
            return deepest == DeepestValid;
        }

        return deepest > Limits.Depth;
    }

    private static InputRow ReadObject(ReadOnlySpan<byte> json, TextPlace start)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Limits.Depth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return InputRow.Bad(start, "A row must be a JSON object.");
        }

        var (fields, empty) = (new List<InputField>(), new List<string>());
        var places = new JsonPlaces(json, start);
        ReadMembers(ref reader, ref places, "", fields, empty);

        // Also reads beyond the object, because the reader throws for trailing text.
        reader.Read();
        return fields.GroupBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? InputRow.Bad(twice.Last().Place, "The member is specified twice.")
            : InputRow.Good(start, fields) with { Empty = empty };
    }

    private static void ReadMembers(ref Utf8JsonReader reader, ref JsonPlaces places, string path, List<InputField> fields, List<string> empty)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = places.At((int)reader.TokenStartIndex);
            var name = path + reader.GetString();
            reader.Read();

            // A key file is one value rather than a group of values.
            if (reader.TokenType == JsonTokenType.StartObject && !name.EndsWith("credentials_json", StringComparison.OrdinalIgnoreCase) && !IsKeyFile(reader))
            {
                ReadMembers(ref reader, ref places, name + ".", fields, empty);
            }
            else if (reader.TokenType == JsonTokenType.StartArray && HasObjects(reader))
            {
                ReadElements(ref reader, ref places, name, fields, empty);
            }
            else if (ReadValue(ref reader, name, place) is { } value)
            {
                fields.Add(value);
            }
            else
            {
                empty.Add(name);
            }
        }
    }

    private static bool HasObjects(Utf8JsonReader elements) => elements.Read() && elements.TokenType == JsonTokenType.StartObject;

    // Such as identities.0.access_token; only the first elements of a long list are read.
    private static void ReadElements(ref Utf8JsonReader reader, ref JsonPlaces places, string name, List<InputField> fields, List<string> empty)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (reader.TokenType == JsonTokenType.StartObject && index < MostElements)
            {
                ReadMembers(ref reader, ref places, string.Create(CultureInfo.InvariantCulture, $"{name}.{index}."), fields, empty);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static bool IsKeyFile(Utf8JsonReader members)
    {
        var (depth, found) = (members.CurrentDepth, 0);
        while (members.Read() && members.CurrentDepth > depth)
        {
            found += members.TokenType == JsonTokenType.PropertyName && (members.ValueTextEquals("private_key"u8) || members.ValueTextEquals("client_email"u8)) ? 1 : 0;
        }

        return found == 2;
    }

    /// <summary>Adds the value at the start of a text, or its members if it is an object.</summary>
    public static void AddValue(ReadOnlySpan<byte> json, string name, TextPlace place, List<InputField> fields, List<string> empty)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = Limits.Depth }));
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            reader.TrySkip();
            var members = Read(json[..(int)reader.BytesConsumed], place);
            fields.AddRange((members.Fields ?? []).Select(member => member with { Name = $"{name}.{member.Name}" }));
            empty.AddRange(members.Empty.Select(member => $"{name}.{member}"));
        }
        else if (ReadValue(ref reader, name, place) is { } field)
        {
            fields.Add(field);
        }
        else
        {
            empty.Add(name);
        }
    }

    /// <summary>Reads one value; null for an empty one.</summary>
    public static InputField? ReadValue(ref Utf8JsonReader reader, string name, TextPlace place) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => reader.GetString() is { Length: > 0 } text ? new(name, text, default, place) : null,
        _ => new(name, null, Parse(ref reader), place),
    };

    // A string in an array is not decoded until it is used, so this verifies that it is valid text.
    private static JsonElement Parse(ref Utf8JsonReader reader)
    {
        var strings = reader;
        var depth = reader.CurrentDepth;
        var value = JsonElement.ParseValue(ref reader);
        while (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && strings.Read() && strings.CurrentDepth > depth)
        {
            if (strings.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                strings.GetString();
            }
        }

        return value;
    }
}
