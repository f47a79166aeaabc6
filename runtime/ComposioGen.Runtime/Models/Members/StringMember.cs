using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A member that is a string.</summary>
internal sealed class StringMember(string jsonName, string name, MemberRules rules) : JsonMember(jsonName, name, rules)
{
    /// <inheritdoc/>
    public override bool IsScalar => true;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteString(EncodedName, (string)value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.String(ref reader);
}
