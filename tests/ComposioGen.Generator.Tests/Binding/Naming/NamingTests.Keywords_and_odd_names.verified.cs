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
                case 5 when name.Is("class"u8): Class = JsonRead.String(ref reader); break;
                case 5 when name.Is("event"u8): Event = JsonRead.NullableInt64(ref reader); break;
                case 3 when name.Is("2fa"u8): TwoFa = JsonRead.NullableString(ref reader); break;
                case 9 when name.Is("$ref-like"u8): DollarRefLike = JsonRead.NullableString(ref reader); break;
                case 11 when name.Is("your-domain"u8): YourDomain = JsonRead.NullableString(ref reader); break;
                case 7 when name.Is("gr\u00f6\u00dfe"u8): Größe = JsonRead.NullableDouble(ref reader); break;
                case 0 when name.Is(""u8): Empty = JsonRead.NullableString(ref reader); break;
                case 3 when name.Is("***"u8): StarStarStar = JsonRead.NullableString(ref reader); break;
                case 25 when name.Is("with \"quotes\" \\ and\u000alines"u8): WithQuotesAndLines = JsonRead.NullableString(ref reader); break;
                case 6 when name.Is("reader"u8): Reader = JsonRead.String(ref reader); break;
                case 6 when name.Is("writer"u8): Writer = JsonRead.NullableString(ref reader); break;
                case 5 when name.Is("value"u8): Value = JsonRead.NullableString(ref reader); break;
                case 7 when name.Is("builder"u8): Builder = JsonRead.NullableString(ref reader); break;
                case 7 when name.Is("printer"u8): Printer = JsonRead.NullableString(ref reader); break;
                case 10 when name.Is("additional"u8): Additional = JsonRead.NullableString(ref reader); break;
                case 17 when name.Is("equality_contract"u8): EqualityContractValue = JsonRead.NullableString(ref reader); break;
                case 6 when name.Is("system"u8): System = JsonRead.NullableString(ref reader); break;
                case 6 when name.Is("string"u8): String = JsonRead.NullableString(ref reader); break;
                case 4 when name.Is("type"u8): Type = JsonRead.NullableModel<ThingType>(ref reader); break;
                default: JsonRead.Additional(ref reader, name, ref additional); break;
            }
        }

        AdditionalProperties = additional;
        JsonRead.Require(ref reader, Class is not null, "class");
        JsonRead.Require(ref reader, Reader is not null, "reader");
    }

    /// <summary>The member class.</summary>
    public required string Class { get; init; }

    /// <summary>The member event.</summary>
    public long? Event { get; init; }

    /// <summary>The member 2fa.</summary>
    public string? TwoFa { get; init; }

    /// <summary>The member $ref-like.</summary>
    public string? DollarRefLike { get; init; }

    /// <summary>The member your-domain.</summary>
    public string? YourDomain { get; init; }

    /// <summary>The member größe.</summary>
    public double? Größe { get; init; }

    /// <summary>The member .</summary>
    public string? Empty { get; init; }

    /// <summary>The member ***.</summary>
    public string? StarStarStar { get; init; }

    /// <summary>The member with "quotes" \ and lines.</summary>
    public string? WithQuotesAndLines { get; init; }

    /// <summary>The member reader.</summary>
    public required string Reader { get; init; }

    /// <summary>The member writer.</summary>
    public string? Writer { get; init; }

    /// <summary>The member value.</summary>
    public string? Value { get; init; }

    /// <summary>The member builder.</summary>
    public string? Builder { get; init; }

    /// <summary>The member printer.</summary>
    public string? Printer { get; init; }

    /// <summary>The member additional.</summary>
    public string? Additional { get; init; }

    /// <summary>The member equality_contract.</summary>
    public string? EqualityContractValue { get; init; }

    /// <summary>The member system.</summary>
    public string? System { get; init; }

    /// <summary>The member string.</summary>
    public string? String { get; init; }

    /// <summary>The member type.</summary>
    public ThingType? Type { get; init; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get; init; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("class"u8, Class);
        JsonWrite.OptionalInt64(writer, "event"u8, Event);
        JsonWrite.OptionalString(writer, "2fa"u8, TwoFa);
        JsonWrite.OptionalString(writer, "$ref-like"u8, DollarRefLike);
        JsonWrite.OptionalString(writer, "your-domain"u8, YourDomain);
        JsonWrite.OptionalDouble(writer, "gr\u00f6\u00dfe"u8, Größe);
        JsonWrite.OptionalString(writer, ""u8, Empty);
        JsonWrite.OptionalString(writer, "***"u8, StarStarStar);
        JsonWrite.OptionalString(writer, "with \"quotes\" \\ and\u000alines"u8, WithQuotesAndLines);
        writer.WriteString("reader"u8, Reader);
        JsonWrite.OptionalString(writer, "writer"u8, Writer);
        JsonWrite.OptionalString(writer, "value"u8, Value);
        JsonWrite.OptionalString(writer, "builder"u8, Builder);
        JsonWrite.OptionalString(writer, "printer"u8, Printer);
        JsonWrite.OptionalString(writer, "additional"u8, Additional);
        JsonWrite.OptionalString(writer, "equality_contract"u8, EqualityContractValue);
        JsonWrite.OptionalString(writer, "system"u8, System);
        JsonWrite.OptionalString(writer, "string"u8, String);
        JsonWrite.OptionalObject(writer, "type"u8, Type);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => new MemberPrinter("Thing")
        .Add("Class", Class)
        .Add("Event", Event)
        .Add("TwoFa", TwoFa)
        .Add("DollarRefLike", DollarRefLike)
        .Add("YourDomain", YourDomain)
        .Add("Gr\u00f6\u00dfe", Größe)
        .Add("Empty", Empty)
        .Add("StarStarStar", StarStarStar)
        .Add("WithQuotesAndLines", WithQuotesAndLines)
        .Add("Reader", Reader)
        .Add("Writer", Writer)
        .Add("Value", Value)
        .Add("Builder", Builder)
        .Add("Printer", Printer)
        .Add("Additional", Additional)
        .Add("EqualityContractValue", EqualityContractValue)
        .Add("System", System)
        .Add("String", String)
        .Add("Type", Type)
        .Add("AdditionalProperties", AdditionalProperties)
        .ToString();
}
