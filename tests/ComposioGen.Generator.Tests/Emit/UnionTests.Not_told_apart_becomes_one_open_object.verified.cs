// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing()
    {
    }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 2 when reader.ValueTextEquals("id"u8):
                    reader.Read();
                    Id = JsonRead.String(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("name"u8):
                    reader.Read();
                    Name = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("mode"u8):
                    reader.Read();
                    Mode = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("size"u8):
                    reader.Read();
                    Size = JsonRead.NullableInt64(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (Id is null)
        {
            throw JsonRead.Missing(ref reader, "id");
        }
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
        if (Name is { } name)
        {
            writer.WriteString("name"u8, name);
        }

        if (Mode is { } mode)
        {
            writer.WriteString("mode"u8, mode);
        }

        if (Size is { } size)
        {
            writer.WriteNumber("size"u8, size);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Id", Id);
        printer.Add("Name", Name);
        printer.Add("Mode", Mode);
        printer.Add("Size", Size);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
