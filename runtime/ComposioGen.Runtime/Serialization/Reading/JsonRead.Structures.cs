using System.Text.Json;

namespace Composio.Runtime;

public static partial class JsonRead
{
    /// <summary>Reads any value unchanged.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The value; it owns its memory and does not have to be disposed of.</returns>
    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads a whole free-form object.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The members in their order.</returns>
    public static JsonProperties Properties(ref Utf8JsonReader reader)
    {
        StartObject(ref reader);
        var properties = new JsonProperties();
        while (NextMember(ref reader, out var name))
        {
            properties.Take(name, ref reader);
        }

        return properties;
    }

    /// <summary>Reads a whole free-form object or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The members in their order, or null.</returns>
    public static JsonProperties? NullableProperties(ref Utf8JsonReader reader) =>
        IsNull(ref reader) ? null : Properties(ref reader);

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="item">A delegate that reads one item.</param>
    /// <returns>The items in their order.</returns>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonValueReader<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }

        var start = reader;
        try
        {
            if (Spelling.Varies<T>())
            {
                return ReadSpelled(ref reader, item);
            }

            var items = new List<T>();
            for (Advance(ref reader); reader.TokenType != JsonTokenType.EndArray; Advance(ref reader))
            {
                items.Add(item(ref reader));
            }

            return items;
        }
        catch (JsonReadException)
        {
            // The list is read element by element only now, because nearly every list is valid.
            UnreadableCollector.Forget(start.TokenStartIndex);
            reader = start;
            return ReadPartially(ref reader, item);
        }
    }

    /// <summary>Reads an array or null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="item">A delegate that reads one item.</param>
    /// <returns>The items in their order, or null.</returns>
    public static IReadOnlyList<T>? NullableList<T>(ref Utf8JsonReader reader, JsonValueReader<T> item) =>
        IsNull(ref reader) ? null : List(ref reader, item);

    /// <summary>Reads an object whose members have the same type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="value">A delegate that reads the value of one member.</param>
    /// <returns>The members; of two members with the same name, the last one is returned.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonValueReader<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        StartObject(ref reader);
        var start = reader;
        try
        {
            if (Spelling.Varies<T>())
            {
                return ReadMapSpelled(ref reader, value);
            }

            var members = new Dictionary<string, T>(StringComparer.Ordinal);
            while (NextMember(ref reader, out var name))
            {
                members[JsonText.Of(name, reader.TokenStartIndex)] = value(ref reader);
            }

            return members;
        }
        catch (JsonReadException)
        {
            UnreadableCollector.Forget(start.TokenStartIndex);
            reader = start;
            return ReadMapPartially(ref reader, value);
        }
    }

    /// <summary>Reads an object whose members have the same type, or null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <param name="value">A delegate that reads the value of one member.</param>
    /// <returns>The members, or null.</returns>
    public static IReadOnlyDictionary<string, T>? NullableMap<T>(ref Utf8JsonReader reader, JsonValueReader<T> value) =>
        IsNull(ref reader) ? null : Map(ref reader, value);

    private static ReadList<T> ReadSpelled<T>(ref Utf8JsonReader reader, JsonValueReader<T> item)
    {
        var items = new ReadList<T>();
        for (Advance(ref reader); reader.TokenType != JsonTokenType.EndArray; Advance(ref reader))
        {
            var value = item(ref reader);
            items.Add(value, Spelling.Of(ref reader, value));
        }

        return items;
    }

    private static ReadMap<T> ReadMapSpelled<T>(ref Utf8JsonReader reader, JsonValueReader<T> value)
    {
        var members = new ReadMap<T>();
        while (NextMember(ref reader, out var utf8))
        {
            var name = JsonText.Of(utf8, reader.TokenStartIndex);
            var member = value(ref reader);
            members.Set(name, member, Spelling.Of(ref reader, member));
        }

        return members;
    }

    private static ReadList<T> ReadPartially<T>(ref Utf8JsonReader reader, JsonValueReader<T> item)
    {
        var items = new ReadList<T>();
        for (Advance(ref reader); reader.TokenType != JsonTokenType.EndArray; Advance(ref reader))
        {
            var start = reader;
            try
            {
                var value = item(ref reader);
                items.Add(value, Spelling.Of(ref reader, value));
            }
            catch (JsonReadException wrong)
            {
                items.Add(Keep(ref reader, start, wrong, UnreadableValueKind.Element));
            }
        }

        return items;
    }

    private static ReadMap<T> ReadMapPartially<T>(ref Utf8JsonReader reader, JsonValueReader<T> value)
    {
        var members = new ReadMap<T>();
        while (NextMember(ref reader, out var utf8))
        {
            var name = JsonText.Of(utf8, reader.TokenStartIndex);
            var start = reader;
            try
            {
                var member = value(ref reader);
                members.Set(name, member, Spelling.Of(ref reader, member));
            }
            catch (JsonReadException wrong)
            {
                members.Set(name, Keep(ref reader, start, wrong, UnreadableValueKind.Element));
            }
        }

        return members;
    }
}
