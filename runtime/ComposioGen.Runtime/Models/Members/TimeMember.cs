using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is a point in time. A value that was read is written back unchanged.</summary>
internal sealed class TimeMember(string jsonName, MemberRules rules) : JsonMember(jsonName, rules, keepsReader: true)
{
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
