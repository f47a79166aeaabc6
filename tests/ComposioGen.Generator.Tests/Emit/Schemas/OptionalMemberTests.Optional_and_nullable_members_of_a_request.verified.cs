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
                case 4 when name.Is("tags"u8): Tags = new(JsonRead.NullableList<string>(ref reader, JsonRead.String)); break;
                case 6 when name.Is("counts"u8): Counts = new(JsonRead.NullableMap<long>(ref reader, JsonRead.Int64)); break;
                case 4 when name.Is("free"u8): Free = JsonRead.NullableProperties(ref reader); break;
                case 3 when name.Is("any"u8): Any = JsonRead.Element(ref reader); break;
                case 4 when name.Is("part"u8): Part = JsonRead.NullableModel<ThingPart>(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
    }

    /// <summary>The member alias.</summary>
    public Optional<string?> Alias { get; init; }

    /// <summary>The member count.</summary>
    public Optional<long?> Count { get; init; }

    /// <summary>The member on.</summary>
    public Optional<bool?> On { get; init; }

    /// <summary>The member until.</summary>
    public Optional<DateTimeOffset?> Until { get; init; }

    /// <summary>The member kind.</summary>
    public Optional<ThingKind?> Kind { get; init; }

    /// <summary>The member tags.</summary>
    public Optional<IReadOnlyList<string>?> Tags { get; init; }

    /// <summary>The member counts.</summary>
    public Optional<IReadOnlyDictionary<string, long>?> Counts { get; init; }

    /// <summary>The member free.</summary>
    public Optional<JsonProperties?> Free { get; init; }

    /// <summary>The member any.</summary>
    public JsonElement? Any { get; init; }

    /// <summary>The member part.</summary>
    public Optional<ThingPart?> Part { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonWrite.OptionalString(writer, "alias"u8, Alias);
        if (Count.HasValue)
        {
            JsonWrite.Int64(writer, "count"u8, Count.Value);
        }

        if (On.HasValue)
        {
            JsonWrite.Boolean(writer, "on"u8, On.Value);
        }

        if (Until.HasValue)
        {
            JsonWrite.DateTimeOffset(writer, "until"u8, Until.Value);
        }

        if (Kind.HasValue)
        {
            JsonWrite.Enum<ThingKind>(writer, "kind"u8, Kind.Value);
        }

        if (Tags.HasValue)
        {
            JsonWrite.List<string>(writer, "tags"u8, Tags.Value, JsonWrite.String);
        }

        if (Counts.HasValue)
        {
            JsonWrite.Map<long>(writer, "counts"u8, Counts.Value, JsonWrite.Int64);
        }

        if (Free.HasValue)
        {
            JsonWrite.Properties(writer, "free"u8, Free.Value);
        }

        JsonWrite.OptionalJson(writer, "any"u8, Any);
        if (Part.HasValue)
        {
            JsonWrite.Object(writer, "part"u8, Part.Value);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Alias", Alias.GetValueOrDefault())
        .Add("Count", Count.GetValueOrDefault())
        .Add("On", On.GetValueOrDefault())
        .Add("Until", Until.GetValueOrDefault())
        .Add("Kind", Kind.GetValueOrDefault())
        .Add("Tags", Tags.GetValueOrDefault())
        .Add("Counts", Counts.GetValueOrDefault())
        .Add("Free", Free.GetValueOrDefault())
        .Add("Any", Any)
        .Add("Part", Part.GetValueOrDefault())
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
