using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.Values;

/// <summary>Reads and writes a number or a text.</summary>
internal sealed class NumberOrTextConverter : JsonConverter<NumberOrText>
{
    public override NumberOrText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new(reader.GetDouble(), null) : new(null, reader.GetString());

    public override void Write(Utf8JsonWriter writer, NumberOrText value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
