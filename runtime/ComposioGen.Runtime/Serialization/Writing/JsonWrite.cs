using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Writes JSON values for generated code. Unless specified otherwise, every method expects the writer to be positioned to write a value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    [ThreadStatic]
    private static bool _isRequest;

    /// <summary>Gets whether the output of this thread is a request, which omits members that only responses have.</summary>
    public static bool IsRequest => _isRequest;

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="values">The items.</param>
    /// <param name="item">A delegate that writes one item.</param>
    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, JsonValueWriter<T> item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(item);
        writer.WriteStartArray();
        if (values is ReadList<T> read)
        {
            read.WriteTo(writer, item);
        }
        else
        {
            for (var i = 0; i < values.Count; i++)
            {
                item(writer, values[i]);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object whose members have the same type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="values">The members.</param>
    /// <param name="value">A delegate that writes the value of one member.</param>
    public static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, JsonValueWriter<T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (values is ReadMap<T> read)
        {
            read.WriteTo(writer, value);
        }
        else
        {
            foreach (var (name, member) in values)
            {
                writer.WritePropertyName(name);
                value(writer, member);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a whole free-form object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The members.</param>
    public static void Properties(Utf8JsonWriter writer, JsonProperties value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        Additional(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes members into the current object.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="properties">
    /// The members, in their order; null writes nothing. A duplicate of another member is rejected before the body is sent.
    /// </param>
    public static void Additional(Utf8JsonWriter writer, JsonProperties? properties)
    {
        ArgumentNullException.ThrowIfNull(writer);
        properties?.WriteMembers(writer);
    }

    /// <summary>Writes a string; null becomes <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void String(Utf8JsonWriter writer, string? value) => Checked(writer).WriteStringValue(value);

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(Utf8JsonWriter writer, bool value) => Checked(writer).WriteBooleanValue(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int64(Utf8JsonWriter writer, long value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int32(Utf8JsonWriter writer, int value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">The value is not a number or infinite, which JSON cannot express.</exception>
    public static void Double(Utf8JsonWriter writer, double value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">The value is not a number or infinite, which JSON cannot express.</exception>
    public static void Decimal(Utf8JsonWriter writer, decimal value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">The value is not a number or infinite, which JSON cannot express.</exception>
    public static void UInt64(Utf8JsonWriter writer, ulong value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a point in time as ISO 8601.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value) => Checked(writer).WriteStringValue(value);

    /// <summary>Writes any value unchanged; an undefined one is written as <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Element(Utf8JsonWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes a value with its original text, which may contain invalid Unicode.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Raw(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined || Checked(writer).Options.Indented)
        {
            Element(writer, value);
        }
        else
        {
            writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        }
    }

    /// <summary>Writes an open enum, known or unknown.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Enum<T>(Utf8JsonWriter writer, T value)
        where T : struct, IOpenEnum<T> =>
        Checked(writer).WriteStringValue(value.Value);

    /// <summary>Writes a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Model<T>(Utf8JsonWriter writer, T value)
        where T : IJsonWritable =>
        value.WriteTo(writer);

    /// <summary>Writes a value as part of a request.</summary>
    internal static void Request<T>(Utf8JsonWriter writer, T value, JsonValueWriter<T> write)
    {
        _isRequest = true;
        try
        {
            write(writer, value);
        }
        finally
        {
            _isRequest = false;
        }
    }

    private static Utf8JsonWriter Checked(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer;
    }
}
