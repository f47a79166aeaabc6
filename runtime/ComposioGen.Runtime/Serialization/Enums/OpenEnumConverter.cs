using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write open enums, as values and as names of members.</summary>
/// <typeparam name="T">The open enum that carries this converter as an attribute.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.Enum<T>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonWrite.Enum(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromValue(JsonText.Read(ref reader));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }
}
