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
                    Tags = new(JsonRead.NullableList<string>(ref reader, JsonRead.String));
                    break;
                case 6 when reader.ValueTextEquals("counts"u8):
                    reader.Read();
                    Counts = new(JsonRead.NullableMap<long>(ref reader, JsonRead.Int64));
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
        if (Alias.HasValue)
        {
            writer.WriteString("alias"u8, Alias.Value);
        }

        if (Count.HasValue)
        {
            if (Count.Value is { } count)
            {
                writer.WriteNumber("count"u8, count);
            }
            else
            {
                writer.WriteNull("count"u8);
            }
        }

        if (On.HasValue)
        {
            if (On.Value is { } on)
            {
                writer.WriteBoolean("on"u8, on);
            }
            else
            {
                writer.WriteNull("on"u8);
            }
        }

        if (Until.HasValue)
        {
            if (Until.Value is { } until)
            {
                writer.WriteString("until"u8, until);
            }
            else
            {
                writer.WriteNull("until"u8);
            }
        }

        if (Kind.HasValue)
        {
            if (Kind.Value is { } kind)
            {
                writer.WriteString("kind"u8, kind.Value);
            }
            else
            {
                writer.WriteNull("kind"u8);
            }
        }

        if (Tags.HasValue)
        {
            if (Tags.Value is { } tags)
            {
                writer.WritePropertyName("tags"u8);
                JsonWrite.List(writer, tags, JsonWrite.String);
            }
            else
            {
                writer.WriteNull("tags"u8);
            }
        }

        if (Counts.HasValue)
        {
            if (Counts.Value is { } counts)
            {
                writer.WritePropertyName("counts"u8);
                JsonWrite.Map(writer, counts, JsonWrite.Int64);
            }
            else
            {
                writer.WriteNull("counts"u8);
            }
        }

        if (Free.HasValue)
        {
            if (Free.Value is { } free)
            {
                writer.WritePropertyName("free"u8);
                JsonWrite.Properties(writer, free);
            }
            else
            {
                writer.WriteNull("free"u8);
            }
        }

        if (Any is { } any)
        {
            writer.WritePropertyName("any"u8);
            any.WriteTo(writer);
        }

        if (Part.HasValue)
        {
            if (Part.Value is { } part)
            {
                writer.WritePropertyName("part"u8);
                part.WriteTo(writer);
            }
            else
            {
                writer.WriteNull("part"u8);
            }
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Alias", Alias.GetValueOrDefault());
        printer.Add("Count", Count.GetValueOrDefault());
        printer.Add("On", On.GetValueOrDefault());
        printer.Add("Until", Until.GetValueOrDefault());
        printer.Add("Kind", Kind.GetValueOrDefault());
        printer.Add("Tags", Tags.GetValueOrDefault());
        printer.Add("Counts", Counts.GetValueOrDefault());
        printer.Add("Free", Free.GetValueOrDefault());
        printer.Add("Any", Any);
        printer.Add("Part", Part.GetValueOrDefault());
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
