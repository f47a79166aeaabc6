using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime;

/// <summary>
/// Converts models that are objects for <see cref="JsonSerializer"/>. A single converter that is not generic keeps the metadata of generated types
/// small.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelConverter : JsonConverter<JsonModel>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(JsonModel).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "JsonModel calls GetType, so that its attribute preserves the constructors of all models.")]
    public override JsonModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var model = (JsonModel)Activator.CreateInstance(typeToConvert)!;
        model.ReadMembers(ref reader);
        return model;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonModel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
