using System.Text;
using System.Text.Json;

namespace Composio.Runtime.Tests;

/// <summary>Reads one value from a text.</summary>
internal static class Reading
{
    public static T Read<T>(string json, JsonValueReader<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var value = read(ref reader);
        reader.Read().ShouldBeFalse("the reader must be left on the value's last token");
        return value;
    }

    public static string Write<T>(T value, JsonValueWriter<T> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
