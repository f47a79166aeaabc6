using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ListMember<T>(string jsonName, MemberRules rules, JsonValueReader<T> read, JsonValueWriter<T> write)
    : JsonMember(jsonName, rules, keepsReader: true)
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        JsonWrite.List(writer, (IReadOnlyList<T>)value, write);
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.List(ref reader, read);
}
