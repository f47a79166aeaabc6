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
        JsonProperties? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader))
        {
            switch (JsonRead.NameLength(ref reader))
            {
                case 5 when reader.ValueTextEquals("class"u8):
                    reader.Read();
                    Class = JsonRead.String(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("event"u8):
                    reader.Read();
                    Event = JsonRead.NullableInt64(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("2fa"u8):
                    reader.Read();
                    _2fa = JsonRead.NullableString(ref reader);
                    break;
                case 9 when reader.ValueTextEquals("$ref-like"u8):
                    reader.Read();
                    RefLike = JsonRead.NullableString(ref reader);
                    break;
                case 11 when reader.ValueTextEquals("your-domain"u8):
                    reader.Read();
                    YourDomain = JsonRead.NullableString(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("gr\u00f6\u00dfe"u8):
                    reader.Read();
                    GrE = JsonRead.NullableDouble(ref reader);
                    break;
                case 0 when reader.ValueTextEquals(""u8):
                    reader.Read();
                    Empty = JsonRead.NullableString(ref reader);
                    break;
                case 3 when reader.ValueTextEquals("***"u8):
                    reader.Read();
                    Value = JsonRead.NullableString(ref reader);
                    break;
                case 25 when reader.ValueTextEquals("with \"quotes\" \\ and\u000alines"u8):
                    reader.Read();
                    WithQuotesAndLines = JsonRead.NullableString(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("reader"u8):
                    reader.Read();
                    Reader = JsonRead.String(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("writer"u8):
                    reader.Read();
                    Writer = JsonRead.NullableString(ref reader);
                    break;
                case 5 when reader.ValueTextEquals("value"u8):
                    reader.Read();
                    ValueValue = JsonRead.NullableString(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("builder"u8):
                    reader.Read();
                    Builder = JsonRead.NullableString(ref reader);
                    break;
                case 7 when reader.ValueTextEquals("printer"u8):
                    reader.Read();
                    Printer = JsonRead.NullableString(ref reader);
                    break;
                case 10 when reader.ValueTextEquals("additional"u8):
                    reader.Read();
                    Additional = JsonRead.NullableString(ref reader);
                    break;
                case 17 when reader.ValueTextEquals("equality_contract"u8):
                    reader.Read();
                    EqualityContractSnakeCase = JsonRead.NullableString(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("system"u8):
                    reader.Read();
                    System = JsonRead.NullableString(ref reader);
                    break;
                case 6 when reader.ValueTextEquals("string"u8):
                    reader.Read();
                    String = JsonRead.NullableString(ref reader);
                    break;
                case 4 when reader.ValueTextEquals("type"u8):
                    reader.Read();
                    Type = JsonRead.NullableModel<ThingType>(ref reader);
                    break;
                default:
                    JsonRead.Additional(ref reader, ref additional);
                    break;
            }
        }

        AdditionalProperties = additional;
        if (Class is null)
        {
            throw JsonRead.Missing(ref reader, "class");
        }

        if (Reader is null)
        {
            throw JsonRead.Missing(ref reader, "reader");
        }
    }

    /// <summary>The member class.</summary>
    public required string Class { get; init; }

    /// <summary>The member event.</summary>
    public long? Event { get; init; }

    /// <summary>The member 2fa.</summary>
    public string? _2fa { get; init; }

    /// <summary>The member $ref-like.</summary>
    public string? RefLike { get; init; }

    /// <summary>The member your-domain.</summary>
    public string? YourDomain { get; init; }

    /// <summary>The member größe.</summary>
    public double? GrE { get; init; }

    /// <summary>The member .</summary>
    public string? Empty { get; init; }

    /// <summary>The member ***.</summary>
    public string? Value { get; init; }

    /// <summary>The member with "quotes" \ and lines.</summary>
    public string? WithQuotesAndLines { get; init; }

    /// <summary>The member reader.</summary>
    public required string Reader { get; init; }

    /// <summary>The member writer.</summary>
    public string? Writer { get; init; }

    /// <summary>The member value.</summary>
    public string? ValueValue { get; init; }

    /// <summary>The member builder.</summary>
    public string? Builder { get; init; }

    /// <summary>The member printer.</summary>
    public string? Printer { get; init; }

    /// <summary>The member additional.</summary>
    public string? Additional { get; init; }

    /// <summary>The member equality_contract.</summary>
    public string? EqualityContractSnakeCase { get; init; }

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
        if (Event is { } @event)
        {
            writer.WriteNumber("event"u8, @event);
        }

        if (_2fa is { } member_2fa)
        {
            writer.WriteString("2fa"u8, member_2fa);
        }

        if (RefLike is { } refLike)
        {
            writer.WriteString("$ref-like"u8, refLike);
        }

        if (YourDomain is { } yourDomain)
        {
            writer.WriteString("your-domain"u8, yourDomain);
        }

        if (GrE is { } grE)
        {
            writer.WriteNumber("gr\u00f6\u00dfe"u8, grE);
        }

        if (Empty is { } empty)
        {
            writer.WriteString(""u8, empty);
        }

        if (Value is { } valueMember)
        {
            writer.WriteString("***"u8, valueMember);
        }

        if (WithQuotesAndLines is { } withQuotesAndLines)
        {
            writer.WriteString("with \"quotes\" \\ and\u000alines"u8, withQuotesAndLines);
        }

        writer.WriteString("reader"u8, Reader);
        if (Writer is { } writerMember)
        {
            writer.WriteString("writer"u8, writerMember);
        }

        if (ValueValue is { } valueValue)
        {
            writer.WriteString("value"u8, valueValue);
        }

        if (Builder is { } builderMember)
        {
            writer.WriteString("builder"u8, builderMember);
        }

        if (Printer is { } printer)
        {
            writer.WriteString("printer"u8, printer);
        }

        if (Additional is { } additional)
        {
            writer.WriteString("additional"u8, additional);
        }

        if (EqualityContractSnakeCase is { } equalityContractSnakeCase)
        {
            writer.WriteString("equality_contract"u8, equalityContractSnakeCase);
        }

        if (System is { } system)
        {
            writer.WriteString("system"u8, system);
        }

        if (String is { } @string)
        {
            writer.WriteString("string"u8, @string);
        }

        if (Type is { } type)
        {
            writer.WritePropertyName("type"u8);
            type.WriteTo(writer);
        }

        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => MemberPrinter.Text("Thing", PrintMembers);

    private bool PrintMembers(StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Add("Class", Class);
        printer.Add("Event", Event);
        printer.Add("_2fa", _2fa);
        printer.Add("RefLike", RefLike);
        printer.Add("YourDomain", YourDomain);
        printer.Add("GrE", GrE);
        printer.Add("Empty", Empty);
        printer.Add("Value", Value);
        printer.Add("WithQuotesAndLines", WithQuotesAndLines);
        printer.Add("Reader", Reader);
        printer.Add("Writer", Writer);
        printer.Add("ValueValue", ValueValue);
        printer.Add("Builder", Builder);
        printer.Add("Printer", Printer);
        printer.Add("Additional", Additional);
        printer.Add("EqualityContractSnakeCase", EqualityContractSnakeCase);
        printer.Add("System", System);
        printer.Add("String", String);
        printer.Add("Type", Type);
        printer.Add("AdditionalProperties", AdditionalProperties);
        return printer.Any;
    }
}
