// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.Is("id"u8): Id = JsonRead.String(ref reader); break;
                case 4 when name.Is("name"u8): Name = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("mode"u8): Mode = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("size"u8): Size = JsonRead.NullableInt64(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Id is not null, "id");
    }

    /// <summary>The member id.</summary>
    public required string Id { get; init; }

    /// <summary>The member name.</summary>
    public string? Name { get; init; }

    /// <summary>The member mode.</summary>
    public string? Mode { get; init; }

    /// <summary>The member size.</summary>
    public long? Size { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "mode"u8, Mode);
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Id", Id)
        .Add("Name", Name)
        .Add("Mode", Mode)
        .Add("Size", Size)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
