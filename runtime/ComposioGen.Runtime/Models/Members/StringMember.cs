using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a string member.</summary>
internal sealed class StringMember(string jsonName, MemberRules rules) : JsonMember(jsonName, rules, keepsReader: true)
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteString(EncodedName, (string)value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.String(ref reader);
}
