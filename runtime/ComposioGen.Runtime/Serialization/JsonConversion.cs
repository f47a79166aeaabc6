using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Turns a value of one generated type into another by way of its JSON.</summary>
public static class JsonConversion
{
    /// <summary>Writes a value and reads what was written as another type.</summary>
    /// <typeparam name="TFrom">The type of the value.</typeparam>
    /// <typeparam name="TTo">The type to read.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="read">Reads the other type.</param>
    /// <param name="fallback">Makes the other type from raw JSON when it lacks what <paramref name="read"/> requires.</param>
    /// <returns>The value in its other type.</returns>
    public static TTo Convert<TFrom, TTo>(TFrom value, JsonValueWriter<TFrom> write, JsonValueReader<TTo> read, Func<JsonElement, TTo> fallback)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(fallback);
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        var reader = new Utf8JsonReader(buffer.Written.Span);
        reader.Read();
        try
        {
            return read(ref reader);
        }
        catch (JsonReadException)
        {
            var again = new Utf8JsonReader(buffer.Written.Span);
            return fallback(JsonElement.ParseValue(ref again));
        }
    }
}
