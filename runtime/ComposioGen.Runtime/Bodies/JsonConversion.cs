using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Turns a value of one generated type into another by way of its JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConversion
{
    private static readonly JsonReaderOptions AsDeepAsWritten = new() { MaxDepth = BodyCheck.DeepestBody };

    /// <summary>Writes a value and reads what was written as another type.</summary>
    /// <typeparam name="T">The type to read.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="read">Reads the other type.</param>
    /// <param name="fallback">Makes the other type from raw JSON when it lacks what <paramref name="read"/> requires.</param>
    /// <returns>The value in its other type.</returns>
    public static T Convert<T>(IJsonWritable value, JsonValueReader<T> read, Func<JsonElement, T> fallback)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(fallback);
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            value.WriteTo(writer);
        }

        var reader = new Utf8JsonReader(buffer.Written.Span, AsDeepAsWritten);
        reader.Read();
        try
        {
            return read(ref reader);
        }
        catch (JsonReadException)
        {
            var again = new Utf8JsonReader(buffer.Written.Span, AsDeepAsWritten);
            return fallback(JsonElement.ParseValue(ref again));
        }
    }
}
