using System.Text.Json;
using System.Text.Json.Serialization;

namespace Composio.Runtime.Tests;

/// <summary>A model as the generator writes them.</summary>
[JsonConverter(typeof(JsonModelConverter<Pet>))]
internal sealed record Pet : IJsonModel<Pet>
{
    public required string Id { get; init; }

    public long? Age { get; init; }

    public PetKind? Kind { get; init; }

    public IReadOnlyList<Pet>? Young { get; init; }

    public JsonProperties? AdditionalProperties { get; init; }

    public static Pet ReadFrom(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        string? id = null;
        long? age = null;
        PetKind? kind = null;
        IReadOnlyList<Pet>? young = null;
        JsonProperties? rest = null;
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 2 when reader.ValueTextEquals("id"u8):
                    reader.Read();
                    id = JsonRead.String(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("age"u8):
                    reader.Read();
                    age = JsonRead.NullableInt64(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("kind"u8):
                    reader.Read();
                    kind = JsonRead.NullableEnum<PetKind>(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("young"u8):
                    reader.Read();
                    young = JsonRead.NullableList<Pet>(ref reader, ReadFrom);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref rest);
                    break;
            }
        }

        return new()
        {
            Id = id ?? throw JsonRead.Missing(ref reader, "id"),
            Age = age,
            Kind = kind,
            Young = young,
            AdditionalProperties = rest,
        };
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        if (Age is { } age)
        {
            writer.WriteNumber("age"u8, age);
        }

        if (Kind is { } kind)
        {
            writer.WritePropertyName("kind"u8);
            JsonWrite.Enum(writer, kind);
        }

        if (Young is not null)
        {
            writer.WritePropertyName("young"u8);
            JsonWrite.List(writer, Young, JsonWrite.Model);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}
