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
                case 6 when name.Is("parent"u8): Parent = JsonRead.NullableModel<Thing>(ref reader); break;
                case 8 when name.Is("children"u8): Children = JsonRead.NullableList<Thing>(ref reader, JsonRead.Model<Thing>); break;
                case 6 when name.Is("byName"u8): ByName = JsonRead.NullableMap<Thing>(ref reader, JsonRead.Model<Thing>); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Id is not null, "id");
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
        JsonWrite.OptionalObject(writer, "parent"u8, Parent);
        JsonWrite.OptionalList<Thing>(writer, "children"u8, Children, JsonWrite.Model<Thing>);
        JsonWrite.OptionalMap<Thing>(writer, "byName"u8, ByName, JsonWrite.Model<Thing>);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Id", Id)
        .Add("Parent", Parent)
        .Add("Children", Children)
        .Add("ByName", ByName)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
