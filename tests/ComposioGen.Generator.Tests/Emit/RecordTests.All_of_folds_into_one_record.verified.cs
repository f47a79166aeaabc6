// Thing.g.cs
/// <summary>A thing.</summary>
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
        var hasSize = false;
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 4 when reader.ValueTextEquals("name"u8):
                    reader.Read();
                    Name = JsonRead.String(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("note"u8):
                    reader.Read();
                    Note = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("size"u8):
                    reader.Read();
                    Size = JsonRead.Int64(ref reader);
                    hasSize = true;
                    break;
                case 6 when reader.ValueTextEquals("colour"u8):
                    reader.Read();
                    Colour = JsonRead.NullableString(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (Name is null)
        {
            throw JsonRead.Missing(ref reader, "name");
        }

        if (!hasSize)
        {
            throw JsonRead.Missing(ref reader, "size");
        }
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
        if (Note is { } note)
        {
            writer.WriteString("note"u8, note);
        }

        writer.WriteNumber("size"u8, Size);
        if (Colour is { } colour)
        {
            writer.WriteString("colour"u8, colour);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Name", Name);
        printer.Add("Note", Note);
        printer.Add("Size", Size);
        printer.Add("Colour", Colour);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
