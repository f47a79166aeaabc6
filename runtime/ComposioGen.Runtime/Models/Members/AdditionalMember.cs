using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the additional properties: they have no name in the JSON and are written after all other members.</summary>
internal sealed class AdditionalMember() : JsonMember("", MemberRules.Tag)
{
    /// <inheritdoc/>
    public override ulong Key => ulong.MaxValue;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => JsonWrite.Additional(writer, (JsonProperties)value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.Properties(ref reader);
}
