using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the value of a union of JSON values of different types.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnionValue
{
    /// <summary>Gets the value if it has a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value of any kind.</param>
    /// <param name="typed">The value; the default of the type when false is returned.</param>
    /// <returns>Whether the value has the type.</returns>
    public static bool TryGet<T>(object? value, [NotNullWhen(true)] out T? typed)
    {
        value = Plain(value);
        var found = value is T;
        typed = found ? (T)value! : default;
        return found;
    }

    /// <summary>Reads a number, which is written back with its original text.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="reader">The reader, on the number.</param>
    /// <param name="read">A delegate that reads the number.</param>
    /// <returns>The value of the union. A number that does not fit into the type has no value, but is written back.</returns>
    public static object Number<T>(ref Utf8JsonReader reader, JsonValueReader<T> read)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            var value = read(ref reader);
            return (object?)Spelling.Of(ref reader, value) ?? value;
        }
        catch (JsonReadException wrong)
        {
            var kept = JsonRead.Keep(ref reader, reader, wrong, UnreadableValueKind.Branch);
            return SpelledNumber.Unfit(Encoding.UTF8.GetBytes(kept.Json.GetRawText()));
        }
    }

    /// <summary>Writes null, or a number with its original text.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    /// <param name="value">The value of the union.</param>
    public static void WriteOther(Utf8JsonWriter writer, object? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is Spelling spelling)
        {
            spelling.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Returns whether two values are equal; numbers are compared by their value.</summary>
    /// <param name="left">The value of a union.</param>
    /// <param name="right">The value of another union.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool AreEqual(object? left, object? right) => Equals(Plain(left), Plain(right));

    private static object? Plain(object? value) => value is Spelling spelling ? spelling.Boxed : value;
}
