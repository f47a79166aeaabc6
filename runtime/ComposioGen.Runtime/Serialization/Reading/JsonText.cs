using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads strings and names, and turns broken text into the one error of this library.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the string or name that the reader stands on.</summary>
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

    /// <summary>The string or name that the reader stands on, where it lies; copied only when it is escaped or in pieces.</summary>
    public static JsonName Name(scoped ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? new(Encoding.UTF8.GetBytes(Read(ref reader)), wasEscaped: true)
        : reader.HasValueSequence ? new(reader.ValueSequence.ToArray())
        : new(reader.ValueSpan);

    /// <summary>The name as a string.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">Where it stands, for the error.</param>
    /// <exception cref="JsonReadException">It is not UTF-8.</exception>
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

    // The reader reports lone surrogates and invalid UTF-8 as InvalidOperationException, which says nothing to a caller.
    public static JsonReadException Broken(long position, Exception? cause) => new("The text is not valid Unicode.", position, cause);
}
