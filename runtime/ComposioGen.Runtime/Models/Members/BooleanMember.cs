using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a boolean member.</summary>
internal sealed class BooleanMember(string jsonName, MemberRules rules) : JsonMember(jsonName, rules, keepsReader: true)
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteBoolean(EncodedName, (bool)value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => JsonRead.Boolean(ref reader) ? True : False;
}
