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
    /// <returns>The value in its other type.</returns>
    /// <exception cref="JsonReadException">The value does not have the form of the other type.</exception>
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
