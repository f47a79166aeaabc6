// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed partial class Thing : IJsonModel<Thing>
{
    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.Is("alias"u8): Alias = JsonRead.NullableString(ref reader); break;
                case 5 when name.Is("count"u8): Count = JsonRead.NullableInt64(ref reader); break;
                case 2 when name.Is("on"u8): On = JsonRead.NullableBoolean(ref reader); break;
                case 5 when name.Is("until"u8): Until = JsonRead.NullableDateTimeOffset(ref reader); break;
                case 4 when name.Is("kind"u8): Kind = JsonRead.NullableEnum<ThingKind>(ref reader); break;
                case 4 when name.Is("tags"u8): Tags = JsonRead.NullableList<string>(ref reader, JsonRead.String); break;
                case 6 when name.Is("counts"u8): Counts = JsonRead.NullableMap<long>(ref reader, JsonRead.Int64); break;
                case 4 when name.Is("free"u8): Free = JsonRead.NullableProperties(ref reader); break;
                case 3 when name.Is("any"u8): Any = JsonRead.Element(ref reader); break;
                case 4 when name.Is("part"u8): Part = JsonRead.NullableModel<ThingPart>(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
    }

    /// <summary>The member alias.</summary>
    public string? Alias { get; init; }

    /// <summary>The member count.</summary>
    public long? Count { get; init; }

    /// <summary>The member on.</summary>
    public bool? On { get; init; }

    /// <summary>The member until.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The member kind.</summary>
    public ThingKind? Kind { get; init; }

    /// <summary>The member tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The member counts.</summary>
    public IReadOnlyDictionary<string, long>? Counts { get; init; }

    /// <summary>The member free.</summary>
    public JsonProperties? Free { get; init; }

    /// <summary>The member any.</summary>
    public JsonElement? Any { get; init; }

    /// <summary>The member part.</summary>
    public ThingPart? Part { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.OptionalString(writer, "alias"u8, Alias);
        JsonWrite.OptionalInt64(writer, "count"u8, Count);
        JsonWrite.OptionalBoolean(writer, "on"u8, On);
        JsonWrite.OptionalDateTimeOffset(writer, "until"u8, Until);
        JsonWrite.OptionalEnum<ThingKind>(writer, "kind"u8, Kind);
        JsonWrite.OptionalList<string>(writer, "tags"u8, Tags, JsonWrite.String);
        JsonWrite.OptionalMap<long>(writer, "counts"u8, Counts, JsonWrite.Int64);
        JsonWrite.OptionalProperties(writer, "free"u8, Free);
        JsonWrite.OptionalJson(writer, "any"u8, Any);
        JsonWrite.OptionalObject(writer, "part"u8, Part);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Alias", Alias)
        .Add("Count", Count)
        .Add("On", On)
        .Add("Until", Until)
        .Add("Kind", Kind)
        .Add("Tags", Tags)
        .Add("Counts", Counts)
        .Add("Free", Free)
        .Add("Any", Any)
        .Add("Part", Part)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
