using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is an object whose members have the same type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class MapMember<T>(string jsonName, MemberRules rules, JsonValueReader<T> read, JsonValueWriter<T> write)
    : JsonMember(jsonName, rules)
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        JsonWrite.Map(writer, (IReadOnlyDictionary<string, T>)value, write);
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.Map(ref reader, read);
}
