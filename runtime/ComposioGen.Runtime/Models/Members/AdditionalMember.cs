using System.Text.Json;

namespace Composio.Runtime;

/// <summary>The member that keeps what the document does not name: it has no name in the JSON and is written behind all others.</summary>
internal sealed class AdditionalMember() : JsonMember("", "AdditionalProperties", MemberRules.Tag)
{
    /// <inheritdoc/>
    public override ulong Key => ulong.MaxValue;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => JsonWrite.Additional(writer, (JsonProperties)value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.Properties(ref reader);
}
