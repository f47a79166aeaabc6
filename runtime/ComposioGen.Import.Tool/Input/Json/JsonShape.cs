using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Describes where the rows of a JSON text are.</summary>
/// <param name="Format">The format of the rows.</param>
/// <param name="ArrayStart">The offset of the opening bracket of the array, for an array within an object; else 0.</param>
internal readonly record struct JsonShape(InputFormat Format, int ArrayStart)
{
    /// <summary>Detects the shape of a text that starts with an object.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static JsonShape Detect(ReadOnlySpan<byte> head)
    {
        var start = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var reader = new Utf8JsonReader(head[start..], isFinalBlock: false, new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = Limits.Depth }));
        try
        {
            return FindArray(ref reader) is { } found ? new(InputFormat.JsonArray, found + start)
                : IsOnOneLine(head[start..]) ? new(InputFormat.JsonLines, 0)
                : new(InputFormat.JsonObjects, 0);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return new(InputFormat.JsonLines, 0);
        }
    }

    // An object is a wrapper when one of its members is an array of objects and no member is a user.
    private static int? FindArray(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        int? found = null;
        var name = "";
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0))
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
                if (Mapping.Synonyms.Find(name!) is { Field: Mapping.Synonyms.UserId, Rank: < 5 })
                {
                    return null;
                }
            }
            else if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartArray)
            {
                var at = (int)reader.TokenStartIndex;
                if (reader.Read() && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.EndArray)
                {
                    found ??= at;
                }
            }
        }

        return found;
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
            // A broken row of JSON Lines is a fault of its own line; an object over several lines begins with its bracket or a part of its members.
            return text[..end].TrimEnd(" \t\r"u8) is [.., (byte)'}'];
        }
    }
}
