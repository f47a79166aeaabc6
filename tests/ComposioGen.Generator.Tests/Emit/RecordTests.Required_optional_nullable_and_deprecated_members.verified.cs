// Thing.g.cs
/// <summary>A thing &amp; more &lt;than&gt; that.</summary>
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
                case 2 when reader.ValueTextEquals("id"u8):
                    reader.Read();
                    Id = JsonRead.String(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("size"u8):
                    reader.Read();
                    Size = JsonRead.Int64(ref reader);
                    hasSize = true;
                    break;
                case 4 when reader.ValueTextEquals("note"u8):
                    reader.Read();
                    Note = JsonRead.NullableString(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("weight"u8):
                    reader.Read();
                    Weight = JsonRead.NullableDouble(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("old"u8):
                    reader.Read();
                    Old = JsonRead.NullableString(ref reader);
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

        if (!hasSize)
        {
            throw JsonRead.Missing(ref reader, "size");
        }
    }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The member size.</summary>
    public required long Size { get; init; }

    /// <summary>The member note.</summary>
    public required string? Note { get; init; }

    /// <summary>The member weight.</summary>
    public double? Weight { get; init; }

    /// <summary>The member old.</summary>
    [Obsolete("Use \"id\".")]
    public string? Old { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        writer.WriteNumber("size"u8, Size);
        writer.WriteString("note"u8, Note);
        if (Weight is { } weight)
        {
            writer.WriteNumber("weight"u8, weight);
        }

        if (Old is { } old)
        {
            writer.WriteString("old"u8, old);
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
        printer.Add("Size", Size);
        printer.Add("Note", Note);
        printer.Add("Weight", Weight);
        printer.Add("Old", Old);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
