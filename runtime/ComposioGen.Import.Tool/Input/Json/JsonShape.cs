using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Describes where the rows of a JSON text are.</summary>
/// <param name="Format">The format of the rows.</param>
/// <param name="Start">The offset of the array or of the object of columns that contains them, when it is a member of an object; otherwise 0.</param>
internal readonly record struct JsonShape(InputFormat Format, int Start)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Gets the offset of the column names; null when they are the first row, or each row has member names.</summary>
    public int? Header { get; init; }

    /// <summary>Detects the shape of a text that starts with an object or an array.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static JsonShape Detect(ReadOnlySpan<byte> head)
    {
        var start = head.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var text = head[start..];
        var blanks = text.Length - text.TrimStart(" \t\r\n"u8).Length;
        if (text[blanks..] is [(byte)'[', .. var inner])
        {
            return inner.TrimStart(" \t\r\n"u8) is [(byte)'[', ..] || FollowedBy(text[blanks..], (byte)'[') ? new(InputFormat.JsonTable, start + blanks) : new(InputFormat.JsonArray, 0);
        }

        return FollowedBy(text[blanks..], (byte)'{') is var isSequence && isSequence && IsLine(text[blanks..]) ? new(InputFormat.JsonLines, 0)
            : isSequence ? new(InputFormat.JsonObjects, 0)
            : new JsonShapeSearch(text).FindRows() is { } found ? found with { Start = found.Start + start, Header = found.Header + start }
            : IsLine(text[blanks..]) ? new(InputFormat.JsonLines, 0)
            : new(InputFormat.JsonObjects, 0);
    }

    /// <summary>Returns whether a text that starts with an object is JSON Lines, if its file extension is that of JSON Lines.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static bool HasLines(ReadOnlySpan<byte> head)
    {
        var text = (head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
        var line = LineOf(text);

        // Invalid text is a fault of its line, unless the first line only opens an object.
        return EndOf(text, out var isInvalid) is { } first ? first <= line.Length && line[first..].TrimStart(" \t\r,"u8) is not [(byte)'{', ..]
            : isInvalid ? !line[1..].Trim(" \t\r"u8).IsEmpty
            : line.Length == text.Length;
    }

    // Whether another value follows the first one, on the same line or on the next.
    private static bool FollowedBy(ReadOnlySpan<byte> text, byte begin) => EndOf(text, out _) is > 0 and var end && text[end..].TrimStart(" \t\r\n,"u8) is [var next, ..] && next == begin;

    // An invalid row of JSON Lines is reported as a fault of its line, so the first value need not be valid.
    private static bool IsLine(ReadOnlySpan<byte> text)
    {
        var line = LineOf(text);
        return EndOf(text, out var isInvalid) is { } first ? first <= line.Length && line[first..].TrimStart(" \t\r,"u8).IsEmpty : line.Length == text.Length || line.TrimEnd(" \t\r,"u8) is [.., (byte)'}']
            || (isInvalid && LineOf(text[(line.Length + 1)..]).Trim(" \t\r"u8) is [(byte)'{', .., (byte)'}'] second && EndOf(second, out _) == second.Length);
    }

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;

    // Gets the length of the first value; null if it is not valid, or longer than the text.
    private static int? EndOf(ReadOnlySpan<byte> text, out bool isInvalid)
    {
        isInvalid = false;
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = Limits.Depth }));
        try
        {
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : null;
        }
        catch (JsonException)
        {
            isInvalid = true;
            return null;
        }
    }
}
