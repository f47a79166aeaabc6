using System.Buffers;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Creates a <see cref="JsonElement"/> from a scalar without reflection.</summary>
internal static class JsonScalar
{
    /// <summary>Creates the element.</summary>
    public static JsonElement Create<T>(T value, JsonValueWriter<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}
