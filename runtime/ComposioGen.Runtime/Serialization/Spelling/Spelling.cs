using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a value that was read, with its original text: JSON can represent a point in time or a number in several ways, and the value is written back unchanged.</summary>
internal abstract class Spelling
{
    /// <summary>Writes the original text.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>Gets the value as an object.</summary>
    public abstract object Boxed { get; }

    /// <summary>Returns whether a value of the type can be written in several ways.</summary>
    public static bool Varies<T>() => IsTime<T>() || IsNumber<T>();

    /// <summary>Returns whether the type is a number, or a number or null.</summary>
    public static bool IsNumber<T>() =>
        typeof(T) == typeof(double) || typeof(T) == typeof(long) || typeof(T) == typeof(int) || typeof(T) == typeof(decimal) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(double?) || typeof(T) == typeof(long?) || typeof(T) == typeof(int?) || typeof(T) == typeof(decimal?) || typeof(T) == typeof(ulong?);

    /// <summary>Returns the original text of a value; null when the value is written the same way without it.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="value">The value that was read.</param>
    public static Spelling? Of<T>(ref Utf8JsonReader reader, T value) => reader.TokenType switch
    {
        JsonTokenType.String when IsTime<T>() => SpelledTime.Read(ref reader),
        JsonTokenType.Number when IsNumber<T>() => value switch
        {
            double number => SpelledNumber.Find(ref reader, number),
            long number => SpelledNumber.Find(ref reader, number),
            int number => SpelledNumber.Find(ref reader, number),
            decimal number => SpelledNumber.Find(ref reader, number),
            ulong number => SpelledNumber.Find(ref reader, number),
            _ => null,
        },
        _ => null,
    };

    private static bool IsTime<T>() => typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTimeOffset?);
}
