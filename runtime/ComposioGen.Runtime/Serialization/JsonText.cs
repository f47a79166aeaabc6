using System.Buffers;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads strings and names, and turns broken escapes into the one error of this library.</summary>
internal static class JsonText
{
    private const int StackLimit = 256;

    /// <summary>The text of the string or name that the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException broken)
        {
            throw Broken(ref reader, broken);
        }
    }

    /// <summary>The number of UTF-8 bytes of an escaped name once it is unescaped.</summary>
    public static int UnescapedLength(ref Utf8JsonReader reader)
    {
        int rawLength = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[]? rented = rawLength > StackLimit ? ArrayPool<byte>.Shared.Rent(rawLength) : null;
        Span<byte> buffer = rented ?? stackalloc byte[StackLimit];
        try
        {
            return reader.CopyString(buffer);
        }
        catch (InvalidOperationException broken)
        {
            throw Broken(ref reader, broken);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    // The reader reports lone surrogates and invalid UTF-8 as InvalidOperationException, which says nothing to a caller.
    private static JsonReadException Broken(ref Utf8JsonReader reader, Exception cause) =>
        new("The text is not valid Unicode.", reader.TokenStartIndex, cause);
}
