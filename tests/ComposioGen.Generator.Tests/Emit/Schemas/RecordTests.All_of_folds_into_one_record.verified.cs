// Thing.g.cs
/// <summary>A thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
    {
        bool hasSize = false;
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.Is("name"u8): Name = JsonRead.String(ref reader); break;
                case 4 when name.Is("note"u8): Note = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("size"u8): Size = JsonRead.Int64(ref reader); hasSize = true; break;
                case 6 when name.Is("colour"u8): Colour = JsonRead.NullableString(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Name is not null, "name");
        JsonRead.Require(ref reader, hasSize, "size");
    }

    /// <summary>A better name.</summary>
    public required string Name { get; init; }

    /// <summary>The member note.</summary>
    public string? Note { get; init; }

    /// <summary>The member size.</summary>
    public required long Size { get; init; }

    /// <summary>The member colour.</summary>
    public string? Colour { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, Name);
        JsonWrite.OptionalString(writer, "note"u8, Note);
        writer.WriteNumber("size"u8, Size);
        JsonWrite.OptionalString(writer, "colour"u8, Colour);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Name", Name)
        .Add("Note", Note)
        .Add("Size", Size)
        .Add("Colour", Colour)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
