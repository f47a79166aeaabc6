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
        bool hasAt = false, hasCount = false;
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.Is("at"u8): At = JsonRead.DateTimeOffset(ref reader); hasAt = true; break;
                case 5 when name.Is("until"u8): Until = JsonRead.NullableDateTimeOffset(ref reader); break;
                case 5 when name.Is("count"u8): Count = JsonRead.Int32(ref reader); hasCount = true; break;
                case 5 when name.Is("total"u8): Total = JsonRead.NullableInt64(ref reader); break;
                case 5 when name.Is("ratio"u8): Ratio = JsonRead.NullableDouble(ref reader); break;
                case 2 when name.Is("on"u8): On = JsonRead.NullableBoolean(ref reader); break;
                case 3 when name.Is("day"u8): Day = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("home"u8): Home = JsonRead.NullableString(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, hasAt, "at");
        JsonRead.Require(ref reader, hasCount, "count");
    }

    /// <summary>The member at.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The member until.</summary>
    public Optional<DateTimeOffset?> Until { get; init; }

    /// <summary>The member count.</summary>
    public required int Count { get; init; }

    /// <summary>The member total.</summary>
    public long? Total { get; init; }

    /// <summary>The member ratio.</summary>
    public double? Ratio { get; init; }

    /// <summary>The member on.</summary>
    public bool? On { get; init; }

    /// <summary>The member day.</summary>
    public string? Day { get; init; }

    /// <summary>The member home.</summary>
    public string? Home { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("at"u8, At);
        if (Until.HasValue)
        {
            JsonWrite.DateTimeOffset(writer, "until"u8, Until.Value);
        }

        writer.WriteNumber("count"u8, Count);
        JsonWrite.OptionalInt64(writer, "total"u8, Total);
        JsonWrite.OptionalDouble(writer, "ratio"u8, Ratio);
        JsonWrite.OptionalBoolean(writer, "on"u8, On);
        JsonWrite.OptionalString(writer, "day"u8, Day);
        JsonWrite.OptionalString(writer, "home"u8, Home);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("At", At)
        .Add("Until", Until.GetValueOrDefault())
        .Add("Count", Count)
        .Add("Total", Total)
        .Add("Ratio", Ratio)
        .Add("On", On)
        .Add("Day", Day)
        .Add("Home", Home)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
