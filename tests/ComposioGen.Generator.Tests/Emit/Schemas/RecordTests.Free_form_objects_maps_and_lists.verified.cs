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
                case 8 when name.Is("anything"u8): Anything = JsonRead.Element(ref reader); break;
                case 4 when name.Is("free"u8): Free = JsonRead.NullableProperties(ref reader); break;
                case 4 when name.Is("open"u8): Open = JsonRead.NullableProperties(ref reader); break;
                case 6 when name.Is("counts"u8): Counts = JsonRead.NullableMap<long>(ref reader, JsonRead.Int64); break;
                case 5 when name.Is("lists"u8): Lists = JsonRead.NullableMap<IReadOnlyList<string>>(ref reader, static (ref Utf8JsonReader item) => JsonRead.List<string>(ref item, JsonRead.String)); break;
                case 5 when name.Is("kinds"u8): Kinds = JsonRead.NullableList<ThingKind>(ref reader, JsonRead.Enum<ThingKind>); break;
                case 6 when name.Is("matrix"u8): Matrix = JsonRead.NullableList<IReadOnlyList<double>>(ref reader, static (ref Utf8JsonReader item) => JsonRead.List<double>(ref item, JsonRead.Double)); break;
                case 5 when name.Is("parts"u8): Parts = JsonRead.NullableList<ThingPart>(ref reader, JsonRead.Model<ThingPart>); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
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
        JsonWrite.OptionalJson(writer, "anything"u8, Anything);
        JsonWrite.OptionalProperties(writer, "free"u8, Free);
        JsonWrite.OptionalProperties(writer, "open"u8, Open);
        JsonWrite.OptionalMap<long>(writer, "counts"u8, Counts, JsonWrite.Int64);
        JsonWrite.OptionalMap<IReadOnlyList<string>>(writer, "lists"u8, Lists, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
        JsonWrite.OptionalList<ThingKind>(writer, "kinds"u8, Kinds, JsonWrite.Enum<ThingKind>);
        JsonWrite.OptionalList<IReadOnlyList<double>>(writer, "matrix"u8, Matrix, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Double));
        JsonWrite.OptionalList<ThingPart>(writer, "parts"u8, Parts, JsonWrite.Model<ThingPart>);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Anything", Anything)
        .Add("Free", Free)
        .Add("Open", Open)
        .Add("Counts", Counts)
        .Add("Lists", Lists)
        .Add("Kinds", Kinds)
        .Add("Matrix", Matrix)
        .Add("Parts", Parts)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
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

    /// <inheritdoc />
    public static IReadOnlyList<ThingKind> NamedValues { get; } =
    [
        Small,
        Large,
    ];

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
    public ThingPart() { }

    [SetsRequiredMembers]
    private ThingPart(ref Utf8JsonReader reader)
    {
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.Is("name"u8): Name = JsonRead.String(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Name is not null, "name");
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
    public override string ToString() => new MemberPrinter("ThingPart")
        .Add("Name", Name)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
