using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Reads JSON values for generated code. Every method stands on the value's first token and leaves the reader on its last,
/// unless it says otherwise; the wrong kind of value throws <see cref="JsonReadException"/>.
/// </summary>
public static partial class JsonRead
{
    /// <summary>Makes sure that an object begins here.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <exception cref="JsonReadException">The value is no object.</exception>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Goes on to the next member of an object.</summary>
    /// <param name="reader">Stands on the start of the object or on the last token of a member's value.</param>
    /// <returns>True when the reader stands on a member's name, false at the end of the object.</returns>
    public static bool NextMember(ref Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType switch
        {
            JsonTokenType.PropertyName => true,
            JsonTokenType.EndObject => false,
            _ => throw Unexpected(ref reader, "a member or the end of the object"),
        };
    }

    /// <summary>The length of the current member's name in UTF-8 bytes, unescaped.</summary>
    /// <param name="reader">Stands on a member's name.</param>
    /// <returns>The number of bytes; takes constant time unless the name is escaped.</returns>
    public static int NameLength(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            return JsonText.UnescapedLength(ref reader);
        }

        return reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
    }

    /// <summary>Keeps a member that the document does not name.</summary>
    /// <param name="reader">Stands on the member's name.</param>
    /// <param name="properties">Where the member goes; made when this is the first one.</param>
    public static void Additional(ref Utf8JsonReader reader, ref JsonProperties? properties)
    {
        var name = JsonText.Read(ref reader);
        Advance(ref reader);
        properties ??= [];
        properties.Take(name, JsonElement.ParseValue(ref reader));
    }

    /// <summary>Looks ahead for the member that tells the branches of a union apart.</summary>
    /// <param name="reader">A copy of the reader that stands on the start of the object; the original does not move.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The member's text, or null when the member is absent or no string, or the value is no object.</returns>
    public static string? Discriminator(Utf8JsonReader reader, ReadOnlySpan<byte> memberName)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (NextMember(ref reader))
        {
            var found = reader.ValueTextEquals(memberName);
            Advance(ref reader);
            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : null;
            }

            Skip(ref reader);
        }

        return null;
    }

    /// <summary>The error for a required member that is absent.</summary>
    /// <param name="reader">Stands on the end of the object.</param>
    /// <param name="memberName">The member's name on the wire.</param>
    /// <returns>The error to throw.</returns>
    public static JsonReadException Missing(ref Utf8JsonReader reader, string memberName) =>
        new($"the required member '{memberName}' is missing", reader.TokenStartIndex) { MissingMember = memberName };

    /// <summary>The error for a value of the wrong kind.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="expected">What was expected, with its article: "a string".</param>
    /// <returns>The error to throw.</returns>
    public static JsonReadException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"expected {expected}, found {Describe(reader.TokenType)}", reader.TokenStartIndex);

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReadException("the JSON text ends too early", reader.BytesConsumed);
        }
    }

    private static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw new JsonReadException("the JSON text ends too early", reader.BytesConsumed);
        }
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.EndObject => "the end of an object",
        JsonTokenType.EndArray => "the end of an array",
        JsonTokenType.PropertyName => "a member's name",
        _ => "nothing",
    };
}
