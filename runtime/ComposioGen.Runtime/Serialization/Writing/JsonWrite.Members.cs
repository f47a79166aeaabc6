using System.Text.Json;

namespace Composio.Runtime;

/// <content>Members of an object that is open: each is written with its name, as <c>null</c> where there is no value.</content>
public static partial class JsonWrite
{
    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Boolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteBoolean(name, present);
        }
        else
        {
            Checked(writer).WriteNull(name);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Int32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
        else
        {
            Checked(writer).WriteNull(name);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Int64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
        else
        {
            Checked(writer).WriteNull(name);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Double(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
        else
        {
            Checked(writer).WriteNull(name);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteString(name, present);
        }
        else
        {
            Checked(writer).WriteNull(name);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Enum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IOpenEnum<T> =>
        Checked(writer).WriteString(name, value?.Value);

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Json(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        Named(writer, name);
        Element(writer, value ?? default);
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Object(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IJsonWritable? value)
    {
        Named(writer, name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void Properties(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonProperties? value)
    {
        Named(writer, name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Properties(writer, value);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="values">The values, or null.</param>
    /// <param name="item">Writes one item.</param>
    public static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, JsonValueWriter<T> item)
    {
        Named(writer, name);
        if (values is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            List(writer, values, item);
        }
    }

    /// <summary>Writes a member.</summary>
    /// <typeparam name="T">What the members' values are.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="values">The values, or null.</param>
    /// <param name="value">Writes one member's value.</param>
    public static void Map<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, JsonValueWriter<T> value)
    {
        Named(writer, name);
        if (values is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Map(writer, values, value);
        }
    }
}
