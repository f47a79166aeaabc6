// Thing.g.cs
/// <summary>A shape.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public abstract partial class Thing : IJsonModel<Thing>
{
    private string _id = null!;
    private JsonProperties? _additionalProperties;

    private Thing() { }

    /// <summary>Which shape.</summary>
    public abstract string Shape { get; }

    /// <summary>The id.</summary>
    public required string Id { get => _id; init => _id = value; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => _additionalProperties; init => _additionalProperties = value; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader)
    {
        var tag = JsonRead.Discriminator(reader, "shape"u8);
        return tag.Length switch
        {
            5 when tag.Is("round"u8) => Round.ReadFrom(ref reader),
            6 when tag.Is("square"u8) => Square.ReadFrom(ref reader),
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
            case 5 when name.Is("shape"u8): reader.Skip(); break;
            case 2 when name.Is("id"u8): _id = JsonRead.String(ref reader); break;
            default: JsonRead.Additional(ref reader, name, ref _additionalProperties); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected virtual void WriteShared(Utf8JsonWriter writer)
    {
        writer.WriteString("id"u8, Id);
        JsonWrite.Additional(writer, AdditionalProperties);
    }

    /// <summary>Throws where a member that all branches require was not there.</summary>
    [MemberNotNull(nameof(Id))]
    private protected void RequireShared(ref Utf8JsonReader reader)
    {
        JsonRead.Require(ref reader, Id is not null, "id");
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();

    private protected virtual MemberPrinter PrintMembers(MemberPrinter printer) => printer
        .Add("Shape", Shape)
        .Add("Id", Id)
        .Add("AdditionalProperties", AdditionalProperties);

    /// <summary>The Thing whose shape is round.</summary>
    [JsonConverter(typeof(JsonModelConverter<Round>))]
    public sealed class Round : Thing, IJsonModel<Round>
    {
        /// <summary>Makes one whose shape is round, to be filled through its members.</summary>
        public Round() { }

        [SetsRequiredMembers]
        private Round(ref Utf8JsonReader reader)
        {
            bool hasRadius = false;
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 6 when name.Is("radius"u8): Radius = JsonRead.Double(ref reader); hasRadius = true; break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            JsonRead.Require(ref reader, hasRadius, "radius");
            RequireShared(ref reader);
        }

        /// <inheritdoc />
        public override string Shape => "round";

        /// <summary>The member radius.</summary>
        public required double Radius { get; init; }

        /// <inheritdoc />
        public static new Round ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("shape"u8, "round"u8);
            writer.WriteNumber("radius"u8, Radius);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Radius", Radius);
    }

    /// <summary>Four sides.</summary>
    [JsonConverter(typeof(JsonModelConverter<Square>))]
    public sealed class Square : Thing, IJsonModel<Square>
    {
        /// <summary>Makes one whose shape is square, to be filled through its members.</summary>
        public Square() { }

        [SetsRequiredMembers]
        private Square(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 4 when name.Is("side"u8): Side = JsonRead.NullableDouble(ref reader); break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            RequireShared(ref reader);
        }

        /// <inheritdoc />
        public override string Shape => "square";

        /// <summary>The member side.</summary>
        public double? Side { get; init; }

        /// <inheritdoc />
        public static new Square ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("shape"u8, "square"u8);
            JsonWrite.OptionalDouble(writer, "side"u8, Side);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Side", Side);
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
        [SetsRequiredMembers]
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            Id = null!;
            JsonRead.Members(Json, ReadShared);
        }

        /// <summary>The whole value as it came.</summary>
        public JsonElement Json { get; }

        /// <inheritdoc />
        public override string Shape => JsonRead.Tag(Json, "shape"u8);

        /// <inheritdoc />
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}
