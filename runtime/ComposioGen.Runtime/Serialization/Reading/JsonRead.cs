using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Reads JSON values for generated code. Unless specified otherwise, every method expects the reader on the first token of the value and
/// leaves it on the last one; a value of the wrong type throws <see cref="JsonReadException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Verifies that the value is an object.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <exception cref="JsonReadException">The value is not an object.</exception>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Advances to the next member of an object.</summary>
    /// <param name="reader">
    /// The reader, on the start of the object or on the last token of a member's value; it advances to the next member's value.
    /// </param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>True when there is a member, false at the end of the object.</returns>
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

    /// <summary>Stores a member that is not in the document.</summary>
    /// <param name="reader">The reader, on the first token of the member's value.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="properties">The properties that receive the member; created for the first one.</param>
    public static void Additional(ref Utf8JsonReader reader, scoped JsonName name, ref JsonProperties? properties) =>
        (properties ??= []).Take(name, ref reader);

    /// <summary>Searches an object for the discriminator of a union without advancing the reader.</summary>
    /// <param name="reader">A copy of the reader on the start of the object; the original does not advance.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The value; empty when the member is missing or not a string, or the value is not an object.</returns>
    public static JsonName Discriminator(Utf8JsonReader reader, scoped ReadOnlySpan<byte> memberName) => FindDiscriminator(ref reader, memberName);

    // A copy of a reader is as expensive as a few tokens.
    internal static JsonName FindDiscriminator(scoped ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> memberName)
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

    /// <summary>Creates the exception for a missing required member.</summary>
    /// <param name="reader">The reader, on the end of the object.</param>
    /// <param name="memberName">The name of the member in the JSON.</param>
    /// <returns>The exception to throw.</returns>
    public static JsonReadException Missing(ref Utf8JsonReader reader, string memberName) =>
        new($"the required member '{memberName}' is missing", reader.TokenStartIndex) { MissingMember = memberName };

    internal static JsonReadException Missing(ref Utf8JsonReader reader, ReadOnlySpan<byte> memberName) =>
        Missing(ref reader, Encoding.UTF8.GetString(memberName));

    /// <summary>Creates the exception for a value of the wrong type.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="expected">The expected type, with its article: "a string".</param>
    /// <returns>The exception to throw.</returns>
    public static JsonReadException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"expected {expected}, found {Describe(reader.TokenType)}", reader.TokenStartIndex);

    internal static void Advance(scoped ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReadException("the JSON text ends unexpectedly", reader.BytesConsumed);
        }
    }

    private static void Skip(scoped ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw new JsonReadException("the JSON text ends unexpectedly", reader.BytesConsumed);
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
