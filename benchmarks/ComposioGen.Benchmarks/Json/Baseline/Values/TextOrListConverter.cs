using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.Values;

/// <summary>Reads and writes a text or a list of texts.</summary>
internal sealed class TextOrListConverter : JsonConverter<TextOrList>
{
    public override TextOrList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new(reader.GetString(), null);
        }

        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.GetString()!);
        }

        return new(null, items);
    }

    public override void Write(Utf8JsonWriter writer, TextOrList value, JsonSerializerOptions options)
    {
        if (value.Items is null)
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value.Items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
