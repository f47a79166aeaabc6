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
        var hasAt = false;
        var hasCount = false;
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 2 when reader.ValueTextEquals("at"u8):
                    reader.Read();
                    At = JsonRead.DateTimeOffset(ref reader);
                    hasAt = true;
                    break;
                case 5 when reader.ValueTextEquals("until"u8):
                    reader.Read();
                    Until = JsonRead.NullableDateTimeOffset(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("count"u8):
                    reader.Read();
                    Count = JsonRead.Int32(ref reader);
                    hasCount = true;
                    break;
                case 5 when reader.ValueTextEquals("total"u8):
                    reader.Read();
                    Total = JsonRead.NullableInt64(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("ratio"u8):
                    reader.Read();
                    Ratio = JsonRead.NullableDouble(ref reader);
                    break;
                case 2 when reader.ValueTextEquals("on"u8):
                    reader.Read();
                    On = JsonRead.NullableBoolean(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("day"u8):
                    reader.Read();
                    Day = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("home"u8):
                    reader.Read();
                    Home = JsonRead.NullableString(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (!hasAt)
        {
            throw JsonRead.Missing(ref reader, "at");
        }

        if (!hasCount)
        {
            throw JsonRead.Missing(ref reader, "count");
        }
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
            if (Until.Value is { } until)
            {
                writer.WriteString("until"u8, until);
            }
            else
            {
                writer.WriteNull("until"u8);
            }
        }

        writer.WriteNumber("count"u8, Count);
        if (Total is { } total)
        {
            writer.WriteNumber("total"u8, total);
        }

        if (Ratio is { } ratio)
        {
            writer.WriteNumber("ratio"u8, ratio);
        }

        if (On is { } on)
        {
            writer.WriteBoolean("on"u8, on);
        }

        if (Day is { } day)
        {
            writer.WriteString("day"u8, day);
        }

        if (Home is { } home)
        {
            writer.WriteString("home"u8, home);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("At", At);
        printer.Add("Until", Until.GetValueOrDefault());
        printer.Add("Count", Count);
        printer.Add("Total", Total);
        printer.Add("Ratio", Ratio);
        printer.Add("On", On);
        printer.Add("Day", Day);
        printer.Add("Home", Home);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
