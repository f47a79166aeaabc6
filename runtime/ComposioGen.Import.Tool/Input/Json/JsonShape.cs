using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Describes where the rows of a JSON text are.</summary>
/// <param name="Format">The format of the rows.</param>
/// <param name="Start">The offset of the array or of the object of columns that contains them, when it is a member of an object; otherwise 0.</param>
internal readonly record struct JsonShape(InputFormat Format, int Start)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Detects the shape of a text that starts with an object or an array.</summary>
    /// <param name="head">The first bytes of the input.</param>
    /// <exception cref="UsageException">The rows are arrays.</exception>
    public static JsonShape Detect(ReadOnlySpan<byte> head)
    {
        var start = head.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var text = head[start..];
        if (text.TrimStart(" \t\r\n"u8) is [(byte)'[', .. var inner])
        {
            return inner.TrimStart(" \t\r\n"u8) is [(byte)'[', ..]
                ? throw new UsageException("The rows are arrays, which have no member names. Use objects, or CSV with a header.")
                : new(InputFormat.JsonArray, 0);
        }

        return new JsonShapeSearch(text).FindRows() is { } found ? new(found.Format, found.Start + start)
            : IsOnOneLine(text) ? new(InputFormat.JsonLines, 0)
            : new(InputFormat.JsonObjects, 0);
    }

    private static bool IsOnOneLine(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("//"u8))
        {
            return true;
        }

        var end = text.IndexOf((byte)'\n');
        if (end < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(text[..end], new JsonReaderOptions { MaxDepth = Limits.Depth });
        try
        {
            reader.Read();
            reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            // A broken row of JSON Lines is a fault of its own line; an object over several lines starts with its bracket or some of its members.
            return text[..end].TrimEnd(" \t\r"u8) is [.., (byte)'}'];
        }
    }
}
