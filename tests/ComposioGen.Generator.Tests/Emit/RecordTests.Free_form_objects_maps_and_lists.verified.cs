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
                case 8 when reader.ValueTextEquals("anything"u8):
                    reader.Read();
                    Anything = JsonRead.Element(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("free"u8):
                    reader.Read();
                    Free = JsonRead.NullableProperties(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("open"u8):
                    reader.Read();
                    Open = JsonRead.NullableProperties(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("counts"u8):
                    reader.Read();
                    Counts = JsonRead.NullableMap<long>(ref reader, JsonRead.Int64);
                    break;
                case 5 when reader.ValueTextEquals("lists"u8):
                    reader.Read();
                    Lists = JsonRead.NullableMap<IReadOnlyList<string>>(ref reader, static (ref Utf8JsonReader item) => JsonRead.List<string>(ref item, JsonRead.String));
                    break;
                case 5 when reader.ValueTextEquals("kinds"u8):
                    reader.Read();
                    Kinds = JsonRead.NullableList<ThingKind>(ref reader, JsonRead.Enum<ThingKind>);
                    break;
                case 6 when reader.ValueTextEquals("matrix"u8):
                    reader.Read();
                    Matrix = JsonRead.NullableList<IReadOnlyList<double>>(ref reader, static (ref Utf8JsonReader item) => JsonRead.List<double>(ref item, JsonRead.Double));
                    break;
                case 5 when reader.ValueTextEquals("parts"u8):
                    reader.Read();
                    Parts = JsonRead.NullableList<ThingPart>(ref reader, JsonRead.Model<ThingPart>);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
    }

    /// <summary>The member anything.</summary>
    public JsonElement? Anything { get; init; }

    /// <summary>Whatever you like.</summary>
    public JsonProperties? Free { get; init; }

    /// <summary>The member open.</summary>
    public JsonProperties? Open { get; init; }

    /// <summary>The member counts.</summary>
    public IReadOnlyDictionary<string, long>? Counts { get; init; }

    /// <summary>The member lists.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Lists { get; init; }

    /// <summary>The member kinds.</summary>
    public IReadOnlyList<ThingKind>? Kinds { get; init; }

    /// <summary>The member matrix.</summary>
    public IReadOnlyList<IReadOnlyList<double>>? Matrix { get; init; }

    /// <summary>The member parts.</summary>
    public IReadOnlyList<ThingPart>? Parts { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Anything is { } anything)
        {
            writer.WritePropertyName("anything"u8);
            anything.WriteTo(writer);
        }

        if (Free is { } free)
        {
            writer.WritePropertyName("free"u8);
            JsonWrite.Properties(writer, free);
        }

        if (Open is { } open)
        {
            writer.WritePropertyName("open"u8);
            JsonWrite.Properties(writer, open);
        }

        if (Counts is { } counts)
        {
            writer.WritePropertyName("counts"u8);
            JsonWrite.Map(writer, counts, JsonWrite.Int64);
        }

        if (Lists is { } lists)
        {
            writer.WritePropertyName("lists"u8);
            JsonWrite.Map(writer, lists, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
        }

        if (Kinds is { } kinds)
        {
            writer.WritePropertyName("kinds"u8);
            JsonWrite.List(writer, kinds, JsonWrite.Enum<ThingKind>);
        }

        if (Matrix is { } matrix)
        {
            writer.WritePropertyName("matrix"u8);
            JsonWrite.List(writer, matrix, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Double));
        }

        if (Parts is { } parts)
        {
            writer.WritePropertyName("parts"u8);
            JsonWrite.List(writer, parts, JsonWrite.Model<ThingPart>);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Anything", Anything);
        printer.Add("Free", Free);
        printer.Add("Open", Open);
        printer.Add("Counts", Counts);
        printer.Add("Lists", Lists);
        printer.Add("Kinds", Kinds);
        printer.Add("Matrix", Matrix);
        printer.Add("Parts", Parts);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}

// ThingKind.g.cs
/// <summary>Values of ThingKind. Others than the named ones may come and are kept.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(OpenEnumConverter<ThingKind>))]
public readonly partial record struct ThingKind : IOpenEnum<ThingKind>
{
    private readonly string? _value;

    /// <summary>Makes a value; it need not be one of those that have a name here.</summary>
    /// <param name="value">The value on the wire.</param>
    public ThingKind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value small.</summary>
    public static ThingKind Small { get; } = new("small");

    /// <summary>The value large.</summary>
    public static ThingKind Large { get; } = new("large");

    /// <summary>The value on the wire; empty when none was given.</summary>
    public string Value => _value ?? "";

    /// <summary>The value for a text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThingKind(string value) => new(value);

    /// <inheritdoc />
    public static ThingKind FromValue(string value) => new(value);

    /// <summary>Whether both stand for the same text, letter by letter.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ThingKind other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}

// ThingPart.g.cs
/// <summary>The object ThingPart.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<ThingPart>))]
public sealed partial class ThingPart : IJsonModel<ThingPart>
{
    /// <summary>Makes a ThingPart, to be filled through its members.</summary>
    public ThingPart()
    {
    }

    [SetsRequiredMembers]
    private ThingPart(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 4 when reader.ValueTextEquals("name"u8):
                    reader.Read();
                    Name = JsonRead.String(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (Name is null)
        {
            throw JsonRead.Missing(ref reader, "name");
        }
    }

    /// <summary>The member name.</summary>
    public required string Name { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static ThingPart ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, Name);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("ThingPart", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Name", Name);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
