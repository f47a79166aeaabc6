using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Shares short strings that occur repeatedly in a response: the items of a page have their toolkit, auth config and user in common. The
/// cache exists only while one response is read.
/// </summary>
internal sealed class RepeatedText
{
    // Slots are paired, so that a text that occurs once does not evict one that occurs again.
    private const int Places = 128;
    private const int MaxTextLength = 40;

    // Below this size, repetitions are too rare for the table to pay off.
    private const int SmallestResponse = 4096;

    // Thread-static, because reading is synchronous and a reader has no state for its caller.
    [ThreadStatic]
    private static RepeatedText? _current;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>Reads a response; strings read by <see cref="Read"/> on this thread in the meantime are shared.</summary>
    public static T ReadResponse<T>(ref Utf8JsonReader reader, int length, JsonValueReader<T> read)
    {
        if (length < SmallestResponse)
        {
            return read(ref reader);
        }

        _current = new();
        try
        {
            return read(ref reader);
        }
        finally
        {
            _current = null;
        }
    }

    /// <summary>Returns the current string.</summary>
    /// <exception cref="InvalidOperationException">The string is not valid Unicode.</exception>
    public static string? Read(ref Utf8JsonReader reader) =>
        _current is { } current && !reader.ValueIsEscaped && !reader.HasValueSequence && reader.ValueSpan.Length is > 0 and <= MaxTextLength
            ? current.Share(ref reader)
            : reader.GetString();

    private string? Share(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        var place = PlaceOf(text);
        ref var last = ref _texts[place];
        ref var earlier = ref _texts[place + 1];
        if (last is null || !Ascii.Equals(text, last))
        {
            var found = earlier is not null && Ascii.Equals(text, earlier) ? earlier : reader.GetString();
            earlier = last;
            last = found;
        }

        return last;
    }

    // The ends and the length of a text distinguish the texts of a page; a collision only costs an allocation.
    private static int PlaceOf(ReadOnlySpan<byte> text)
    {
        var ends = text.Length < sizeof(ulong)
            ? ((ulong)text[0] << 16) | ((ulong)text[text.Length / 2] << 8) | text[^1]
            : BinaryPrimitives.ReadUInt64LittleEndian(text) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]), text.Length);
        return (int)((ends * 0x9E3779B97F4A7C15) >> 32) & (Places - 2);
    }
}
