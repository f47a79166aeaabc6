// Thing.g.cs
/// <summary>A thing &amp; more &lt;than&gt; that.</summary>
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
                case 2 when name.Is("id"u8): Id = JsonRead.String(ref reader); break;
                case 4 when name.Is("size"u8): Size = JsonRead.Int64(ref reader); hasSize = true; break;
                case 4 when name.Is("note"u8): Note = JsonRead.NullableString(ref reader); break;
                case 6 when name.Is("weight"u8): Weight = JsonRead.NullableDouble(ref reader); break;
                case 3 when name.Is("old"u8): Old = JsonRead.NullableString(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Id is not null, "id");
        JsonRead.Require(ref reader, hasSize, "size");
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
        JsonWrite.OptionalDouble(writer, "weight"u8, Weight);
        JsonWrite.OptionalString(writer, "old"u8, Old);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Id", Id)
        .Add("Size", Size)
        .Add("Note", Note)
        .Add("Weight", Weight)
        .Add("Old", Old)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
