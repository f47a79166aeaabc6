using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads strings and names, and throws <see cref="JsonReadException"/> for invalid text.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the current string or name.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return RepeatedText.Read(ref reader) ?? "";
        }
        catch (InvalidOperationException broken)
        {
            throw Broken(reader.TokenStartIndex, broken);
        }
    }

    /// <summary>Returns the current string or name in place; it is copied only when it is escaped or segmented.</summary>
    public static JsonName Name(scoped ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? new(Encoding.UTF8.GetBytes(Read(ref reader)), wasEscaped: true)
        : reader.HasValueSequence ? new(reader.ValueSequence.ToArray())
        : new(reader.ValueSpan);

    /// <summary>Returns the name as a string.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">The position of the name, for the exception.</param>
    /// <exception cref="JsonReadException">The name is not valid UTF-8.</exception>
    public static string Of(scoped JsonName name, long position)
    {
        try
        {
            return Strict.GetString(name.Utf8);
        }
        catch (ArgumentException broken)
        {
            throw Broken(position, broken);
        }
    }

    // The reader reports lone surrogates and invalid UTF-8 as InvalidOperationException, which is not specific enough.
    public static JsonReadException Broken(long position, Exception? cause) => new("The text is not valid Unicode.", position, cause);
}
