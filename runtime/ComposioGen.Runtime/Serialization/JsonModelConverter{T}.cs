using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime;

/// <summary>Converts types that read and write themselves for <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The type to which the converter is applied.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>, IJsonWritable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.ReadFrom(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        value.WriteTo(writer);
    }
}
