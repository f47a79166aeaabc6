using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Converts a value of one generated type to another through its JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConversion
{
    private static readonly JsonReaderOptions AsDeepAsWritten = new() { MaxDepth = BodyCheck.MaxBodyDepth };

    /// <summary>Writes a value and reads the JSON as another type.</summary>
    /// <typeparam name="T">The type to convert to.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="read">A delegate that reads the other type.</param>
    /// <returns>The converted value.</returns>
    /// <exception cref="JsonReadException">The JSON does not match the other type.</exception>
    public static T Convert<T>(IJsonWritable value, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(read);
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            value.WriteTo(writer);
        }

        var reader = new Utf8JsonReader(buffer.Written.Span, AsDeepAsWritten);
        reader.Read();
        return read(ref reader);
    }
}
