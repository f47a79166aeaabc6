using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Reads JSON values for generated code. Every method stands on the value's first token and leaves the reader on its last,
/// unless it says otherwise; the wrong kind of value throws <see cref="JsonReadException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
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
    /// <param name="reader">Stands on the start of the object or on the last token of a member's value; moves to the next member's value.</param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>True when there is one, false at the end of the object.</returns>
    public static bool NextMember(scoped ref Utf8JsonReader reader, out JsonName name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            name = JsonText.Name(ref reader);
            Advance(ref reader);
            return true;
        }

        name = default;
        return reader.TokenType == JsonTokenType.EndObject ? false : throw Unexpected(ref reader, "a member or the end of the object");
    }

    /// <summary>Keeps a member that the document does not name.</summary>
    /// <param name="reader">Stands on the member's value.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="properties">Where the member goes; made when this is the first one.</param>
    public static void Additional(ref Utf8JsonReader reader, scoped JsonName name, ref JsonProperties? properties) =>
        (properties ??= []).Take(name, ref reader);

    /// <summary>Looks ahead for the member that tells the branches of a union apart.</summary>
    /// <param name="reader">A copy of the reader that stands on the start of the object; the original does not move.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The member's text; empty when the member is absent or no string, or the value is no object.</returns>
    public static JsonName Discriminator(Utf8JsonReader reader, scoped ReadOnlySpan<byte> memberName)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        while (NextMember(ref reader, out var name))
        {
            if (name.Is(memberName))
            {
                return reader.TokenType == JsonTokenType.String ? JsonText.Name(ref reader) : default;
            }

            Skip(ref reader);
        }

        return default;
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

    internal static void Advance(scoped ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReadException("the JSON text ends too early", reader.BytesConsumed);
        }
    }

    private static void Skip(scoped ref Utf8JsonReader reader)
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
