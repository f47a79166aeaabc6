using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is a number. A number that was read is written back unchanged.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
internal sealed class NumberMember<T>(string jsonName, MemberRules rules, JsonValueReader<T> read, JsonValueWriter<T> write)
    : JsonMember(jsonName, rules, keepsReader: true)
    where T : struct, IUtf8SpanFormattable
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        if (value is SpelledNumber spelled)
        {
            spelled.WriteTo(writer);
        }
        else
        {
            write(writer, (T)value);
        }
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader)
    {
        try
        {
            var value = read(ref reader);
            return (object?)SpelledNumber.Find(ref reader, value) ?? value;
        }
        catch (JsonReadException wrong) when (IsRequired && typeof(T) == typeof(double) && reader.TokenType == JsonTokenType.Number)
        {
            // A required double that is too large is infinite, as IEEE 754 rounds it, because the rest of the object can be read.
            JsonRead.Keep(ref reader, reader, wrong, UnreadableValueKind.Member);
            return SpelledNumber.Find(ref reader, reader.GetDouble())!;
        }
    }
}
