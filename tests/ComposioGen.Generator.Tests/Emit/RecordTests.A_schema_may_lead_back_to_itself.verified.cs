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
                case 6 when reader.ValueTextEquals("parent"u8):
                    reader.Read();
                    Parent = JsonRead.NullableModel<Thing>(ref reader);
                    break;
                case 8 when reader.ValueTextEquals("children"u8):
                    reader.Read();
                    Children = JsonRead.NullableList<Thing>(ref reader, JsonRead.Model<Thing>);
                    break;
                case 6 when reader.ValueTextEquals("byName"u8):
                    reader.Read();
                    ByName = JsonRead.NullableMap<Thing>(ref reader, JsonRead.Model<Thing>);
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

    /// <summary>The member parent.</summary>
    public Thing? Parent { get; init; }

    /// <summary>The member children.</summary>
    public IReadOnlyList<Thing>? Children { get; init; }

    /// <summary>The member byName.</summary>
    public IReadOnlyDictionary<string, Thing>? ByName { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, Id);
        if (Parent is { } parent)
        {
            writer.WritePropertyName("parent"u8);
            parent.WriteTo(writer);
        }

        if (Children is { } children)
        {
            writer.WritePropertyName("children"u8);
            JsonWrite.List(writer, children, JsonWrite.Model<Thing>);
        }

        if (ByName is { } byName)
        {
            writer.WritePropertyName("byName"u8);
            JsonWrite.Map(writer, byName, JsonWrite.Model<Thing>);
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
        printer.Add("Parent", Parent);
        printer.Add("Children", Children);
        printer.Add("ByName", ByName);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
