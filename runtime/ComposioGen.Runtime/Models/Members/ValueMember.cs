using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member of any other type, such as any JSON value or an object without named members.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ValueMember<T>(string jsonName, MemberRules rules, JsonValueReader<T> read, JsonValueWriter<T> write)
    : JsonMember(jsonName, rules)
    where T : notnull
{
    /// <inheritdoc/>
    protected override bool ReadsNull => typeof(T) == typeof(JsonElement);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        write(writer, (T)value);
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => read(ref reader);
}
