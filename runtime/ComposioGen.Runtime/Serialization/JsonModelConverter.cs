using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> work on every type that reads and writes itself.</summary>
/// <typeparam name="T">The type that carries this converter as an attribute.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
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
