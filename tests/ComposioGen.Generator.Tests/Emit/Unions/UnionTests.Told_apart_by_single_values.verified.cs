// Thing.g.cs
/// <summary>One of several kinds of Thing, told apart by kind.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public abstract partial class Thing : IJsonModel<Thing>
{
    private Thing() { }

    /// <summary>Tells the kinds apart: kind on the wire.</summary>
    public abstract string Kind { get; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader)
    {
        var tag = JsonRead.Discriminator(reader, "kind"u8);
        return tag.Length switch
        {
            4 when tag.Is("text"u8) => Text.ReadFrom(ref reader),
            6 when tag.Is("number"u8) => Number.ReadFrom(ref reader),
            _ => Unknown.ReadFrom(ref reader),
        };
    }

    /// <inheritdoc />
    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>Reads the member whose value the reader stands on.</summary>
    private protected virtual void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)
    {
        switch (name.Length)
        {
            case 4 when name.Is("kind"u8): reader.Skip(); break;
            default: reader.Skip(); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected virtual void WriteShared(Utf8JsonWriter writer)
    {
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();

    private protected virtual MemberPrinter PrintMembers(MemberPrinter printer) => printer
        .Add("Kind", Kind);

    /// <summary>The Thing whose kind is text.</summary>
    [JsonConverter(typeof(JsonModelConverter<Text>))]
    public sealed class Text : Thing, IJsonModel<Text>
    {
        /// <summary>Makes one whose kind is text, to be filled through its members.</summary>
        public Text() { }

        private Text(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 4 when name.Is("text"u8): TextValue = JsonRead.NullableString(ref reader); break;
                    default: ReadShared(ref reader, name); break;
                }
            }
        }

        /// <inheritdoc />
        public override string Kind => "text";

        /// <summary>The member text.</summary>
        public string? TextValue { get; init; }

        /// <inheritdoc />
        public static new Text ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "text"u8);
            JsonWrite.OptionalString(writer, "text"u8, TextValue);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("TextValue", TextValue);
    }

    /// <summary>The Thing whose kind is number.</summary>
    [JsonConverter(typeof(JsonModelConverter<Number>))]
    public sealed class Number : Thing, IJsonModel<Number>
    {
        /// <summary>Makes one whose kind is number, to be filled through its members.</summary>
        public Number() { }

        private Number(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 6 when name.Is("number"u8): NumberValue = JsonRead.NullableDouble(ref reader); break;
                    default: ReadShared(ref reader, name); break;
                }
            }
        }

        /// <inheritdoc />
        public override string Kind => "number";

        /// <summary>The member number.</summary>
        public double? NumberValue { get; init; }

        /// <inheritdoc />
        public static new Number ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "number"u8);
            JsonWrite.OptionalDouble(writer, "number"u8, NumberValue);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("NumberValue", NumberValue);
    }

    /// <summary>
    /// Any Thing that the document does not know. It keeps its JSON and is written back just so; its other members are there to
    /// be read.
    /// </summary>
    [JsonConverter(typeof(JsonModelConverter<Unknown>))]
    public sealed class Unknown : Thing, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
        }

        /// <summary>The whole value as it came.</summary>
        public JsonElement Json { get; }

        /// <inheritdoc />
        public override string Kind => JsonRead.Tag(Json, "kind"u8);

        /// <inheritdoc />
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}
