using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A member that is a point in time: one that was read is written as it was spelled.</summary>
internal sealed class TimeMember(string jsonName, string? name, MemberRules rules) : JsonMember(jsonName, name, rules)
{
    /// <inheritdoc/>
    public override bool IsScalar => true;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        if (value is SpelledTime read)
        {
            read.WriteTo(writer);
        }
        else
        {
            writer.WriteStringValue((DateTimeOffset)value);
        }
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => SpelledTime.Read(ref reader);
}
