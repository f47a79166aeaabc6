using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is an open enum.</summary>
/// <typeparam name="T">The type of the enum.</typeparam>
internal sealed class EnumMember<T>(string jsonName, MemberRules rules) : JsonMember(jsonName, rules, keepsReader: true)
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteString(EncodedName, ((T)value).Value);

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence && KnownValues<T>.TryFindBoxed(reader.ValueSpan, out var known)
            ? known
            : JsonRead.Enum<T>(ref reader);
}
