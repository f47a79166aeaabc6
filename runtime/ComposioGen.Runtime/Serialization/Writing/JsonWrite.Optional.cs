using System.Text.Json;

namespace Composio.Runtime;

/// <content>Members of an object that is open: each is written with its name, or left out.</content>
public static partial class JsonWrite
{
    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteString(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteBoolean(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            Checked(writer).WriteString(name, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalJson(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is { } present)
        {
            Named(writer, name);
            Element(writer, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalProperties(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonProperties? value)
    {
        if (value is { } present)
        {
            Named(writer, name);
            Properties(writer, present);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalObject(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IJsonWritable? value)
    {
        if (value is { } present)
        {
            Named(writer, name);
            present.WriteTo(writer);
        }
    }

    /// <summary>Writes a member; what is left out is not written, null is.</summary>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, null, or nothing.</param>
    public static void OptionalString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<string?> value)
    {
        if (value.HasValue)
        {
            Checked(writer).WriteString(name, value.Value);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="value">The value, or null.</param>
    public static void OptionalEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IOpenEnum<T>
    {
        if (value is { } present)
        {
            Checked(writer).WriteString(name, present.Value);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="values">The items, or null.</param>
    /// <param name="item">Writes one item.</param>
    public static void OptionalList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, JsonValueWriter<T> item)
    {
        if (values is not null)
        {
            Named(writer, name);
            List(writer, values, item);
        }
    }

    /// <summary>Writes a member; null leaves it out.</summary>
    /// <typeparam name="T">What the members' values are.</typeparam>
    /// <param name="writer">Stands inside an object.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <param name="values">The members, or null.</param>
    /// <param name="value">Writes one member's value.</param>
    public static void OptionalMap<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, JsonValueWriter<T> value)
    {
        if (values is not null)
        {
            Named(writer, name);
            Map(writer, values, value);
        }
    }

    private static void Named(Utf8JsonWriter writer, ReadOnlySpan<byte> name) => Checked(writer).WritePropertyName(name);
}
