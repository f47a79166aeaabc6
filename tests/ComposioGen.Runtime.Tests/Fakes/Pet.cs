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
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.Is("id"u8):
                    id = JsonRead.String(ref reader);
                    break;
                case 3 when name.Is("age"u8):
                    age = JsonRead.NullableInt64(ref reader);
                    break;
                case 4 when name.Is("kind"u8):
                    kind = JsonRead.NullableEnum<PetKind>(ref reader);
                    break;
                case 5 when name.Is("young"u8):
                    young = JsonRead.NullableList<Pet>(ref reader, ReadFrom);
                    break;
                default:
                    JsonRead.Additional(ref reader, name, ref rest);
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
        JsonWrite.OptionalInt64(writer, "age"u8, Age);
        JsonWrite.OptionalEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalList(writer, "young"u8, Young, JsonWrite.Model);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }
}
