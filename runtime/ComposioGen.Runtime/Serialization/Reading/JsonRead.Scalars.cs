using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

public static partial class JsonRead
{
    // The longest ISO 8601 time with offset has 35 characters; the rest is room for more fraction digits.
    private const int MaxDateLength = 64;

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The string.</returns>
    public static string String(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : throw Unexpected(ref reader, "a string");

    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The string, or null.</returns>
    public static string? NullableString(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : String(ref reader);

    /// <summary>Reads a boolean.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The boolean.</returns>
    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "a boolean"),
    };

    /// <summary>Reads a boolean or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The boolean, or null.</returns>
    public static bool? NullableBoolean(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Boolean(ref reader);

    /// <summary>Reads a whole number; <c>3.0</c> counts as one.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number.</returns>
    public static long Int64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, "an integer");
        }

        if (reader.TryGetInt64(out var whole))
        {
            return whole;
        }

        if (reader.TryGetDecimal(out var exact) && decimal.IsInteger(exact) && exact is >= long.MinValue and <= long.MaxValue)
        {
            return (long)exact;
        }

        throw new JsonReadException("the number is not an integer or does not fit into 64 bits", reader.TokenStartIndex);
    }

    /// <summary>Reads a whole number or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, or null.</returns>
    public static long? NullableInt64(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int64(ref reader);

    /// <summary>Reads a whole number of 32 bits; <c>3.0</c> counts as one.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number.</returns>
    public static int Int32(ref Utf8JsonReader reader)
    {
        var value = Int64(ref reader);
        return value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new JsonReadException("the number does not fit into 32 bits", reader.TokenStartIndex);
    }

    /// <summary>Reads a whole number of 32 bits or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, or null.</returns>
    public static int? NullableInt32(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int32(ref reader);

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number; never infinite.</returns>
    public static double Double(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, "a number");
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new JsonReadException("the number is too large", reader.TokenStartIndex);
    }

    /// <summary>Reads a number with full precision.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, with at most 28 digits.</returns>
    public static decimal Decimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, "a number");
        }

        return reader.TryGetDecimal(out var value) ? value : throw new JsonReadException("the number is too large for a decimal", reader.TokenStartIndex);
    }

    /// <summary>Reads a non-negative whole number.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number.</returns>
    public static ulong UInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, "an integer");
        }

        return reader.TryGetUInt64(out var value)
            ? value
            : throw new JsonReadException("the number is negative, not an integer or does not fit into 64 bits", reader.TokenStartIndex);
    }

    /// <summary>Reads a number or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, or null.</returns>
    public static double? NullableDouble(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Double(ref reader);

    /// <summary>Reads a number or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, or null.</returns>
    public static decimal? NullableDecimal(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Decimal(ref reader);

    /// <summary>Reads a number or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The number, or null.</returns>
    public static ulong? NullableUInt64(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt64(ref reader);

    /// <summary>Reads a point in time; one without an offset is taken as UTC.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The point in time.</returns>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, "a date and time");
        }

        // The parser of the reader treats a time without offset as local time, which would differ between machines.
        if (!reader.HasValueSequence && reader.ValueSpan is [.., (byte)'Z'] && reader.TryGetDateTimeOffset(out var utc))
        {
            return utc;
        }

        var text = JsonText.Read(ref reader);
        return text.Length <= MaxDateLength
            && System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
                ? value
                : throw new JsonReadException("the string is not a date and time", reader.TokenStartIndex);
    }

    /// <summary>Reads a point in time or null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The point in time, or null.</returns>
    public static DateTimeOffset? NullableDateTimeOffset(ref Utf8JsonReader reader) =>
        IsNull(ref reader) ? null : DateTimeOffset(ref reader);

    /// <summary>Reads an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The value, known or not.</returns>
    public static T Enum<T>(ref Utf8JsonReader reader)
        where T : struct, IOpenEnum<T> =>
        reader.TokenType != JsonTokenType.String ? throw Unexpected(ref reader, "a string")
        : !reader.ValueIsEscaped && !reader.HasValueSequence && KnownValues<T>.TryFind(reader.ValueSpan, out var known) ? known
        : T.FromValue(JsonText.Read(ref reader));

    /// <summary>Reads an open enum or null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The value, known or not; or null.</returns>
    public static T? NullableEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IOpenEnum<T> =>
        IsNull(ref reader) ? null : Enum<T>(ref reader);

    private static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;
}
