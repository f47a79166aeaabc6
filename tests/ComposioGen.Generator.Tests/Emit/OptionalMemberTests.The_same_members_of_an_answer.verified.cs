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

    private Thing(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 5 when reader.ValueTextEquals("alias"u8):
                    reader.Read();
                    Alias = JsonRead.NullableString(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("count"u8):
                    reader.Read();
                    Count = JsonRead.NullableInt64(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("on"u8):
                    reader.Read();
                    On = JsonRead.NullableBoolean(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("until"u8):
                    reader.Read();
                    Until = JsonRead.NullableDateTimeOffset(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("kind"u8):
                    reader.Read();
                    Kind = JsonRead.NullableEnum<ThingKind>(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("tags"u8):
                    reader.Read();
                    Tags = JsonRead.NullableList<string>(ref reader, JsonRead.String);
                    break;
                case 6 when reader.ValueTextEquals("counts"u8):
                    reader.Read();
                    Counts = JsonRead.NullableMap<long>(ref reader, JsonRead.Int64);
                    break;
                case 4 when reader.ValueTextEquals("free"u8):
                    reader.Read();
                    Free = JsonRead.NullableProperties(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("any"u8):
                    reader.Read();
                    Any = JsonRead.Element(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("part"u8):
                    reader.Read();
                    Part = JsonRead.NullableModel<ThingPart>(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
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
        if (Alias is { } alias)
        {
            writer.WriteString("alias"u8, alias);
        }

        if (Count is { } count)
        {
            writer.WriteNumber("count"u8, count);
        }

        if (On is { } on)
        {
            writer.WriteBoolean("on"u8, on);
        }

        if (Until is { } until)
        {
            writer.WriteString("until"u8, until);
        }

        if (Kind is { } kind)
        {
            writer.WriteString("kind"u8, kind.Value);
        }

        if (Tags is { } tags)
        {
            writer.WritePropertyName("tags"u8);
            JsonWrite.List(writer, tags, JsonWrite.String);
        }

        if (Counts is { } counts)
        {
            writer.WritePropertyName("counts"u8);
            JsonWrite.Map(writer, counts, JsonWrite.Int64);
        }

        if (Free is { } free)
        {
            writer.WritePropertyName("free"u8);
            JsonWrite.Properties(writer, free);
        }

        if (Any is { } any)
        {
            writer.WritePropertyName("any"u8);
            any.WriteTo(writer);
        }

        if (Part is { } part)
        {
            writer.WritePropertyName("part"u8);
            part.WriteTo(writer);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Alias", Alias);
        printer.Add("Count", Count);
        printer.Add("On", On);
        printer.Add("Until", Until);
        printer.Add("Kind", Kind);
        printer.Add("Tags", Tags);
        printer.Add("Counts", Counts);
        printer.Add("Free", Free);
        printer.Add("Any", Any);
        printer.Add("Part", Part);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
