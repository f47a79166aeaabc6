// Common.g.cs
/// <summary>What all have.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public abstract partial class Common
{
    private string? _domain;
    private string? _shardToken;
    private JsonProperties? _additionalProperties;

    private protected Common() { }

    /// <summary>The member domain.</summary>
    public string? Domain { get => _domain; init => _domain = value; }

    /// <summary>The member shard_token.</summary>
    public string? ShardToken { get => _shardToken; init => _shardToken = value; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => _additionalProperties; init => _additionalProperties = value; }

    /// <summary>Reads the member whose value the reader stands on.</summary>
    private protected virtual void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)
    {
        switch (name.Length)
        {
            case 6 when name.Is("domain"u8): _domain = JsonRead.NullableString(ref reader); break;
            case 11 when name.Is("shard_token"u8): _shardToken = JsonRead.NullableString(ref reader); break;
            default: JsonRead.Additional(ref reader, name, ref _additionalProperties); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected virtual void WriteShared(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "domain"u8, Domain);
        JsonWrite.OptionalString(writer, "shard_token"u8, ShardToken);
        JsonWrite.Additional(writer, AdditionalProperties);
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();

    private protected virtual MemberPrinter PrintMembers(MemberPrinter printer) => printer
        .Add("Domain", Domain)
        .Secret("ShardToken", ShardToken is not null)
        .Add("AdditionalProperties", AdditionalProperties);
}

// Thing.g.cs
/// <summary>One of several kinds of Thing, told apart by colour.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public abstract partial class Thing : IJsonModel<Thing>
{
    private JsonProperties? _additionalProperties;

    private Thing() { }

    /// <summary>Tells the kinds apart: colour on the wire.</summary>
    public abstract string Colour { get; }

    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => _additionalProperties; init => _additionalProperties = value; }

    /// <inheritdoc />
    public static Thing ReadFrom(ref Utf8JsonReader reader)
    {
        var tag = JsonRead.Discriminator(reader, "colour"u8);
        return tag.Length switch
        {
            3 when tag.Is("RED"u8) => Red.ReadFrom(ref reader),
            4 when tag.Is("BLUE"u8) => Blue.ReadFrom(ref reader),
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
            case 6 when name.Is("colour"u8): reader.Skip(); break;
            default: JsonRead.Additional(ref reader, name, ref _additionalProperties); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected virtual void WriteShared(Utf8JsonWriter writer)
    {
        JsonWrite.Additional(writer, AdditionalProperties);
    }

    /// <summary>The members that are set; credentials show as ***.</summary>
    public override string ToString() => PrintMembers(new MemberPrinter(GetType().Name)).ToString();

    private protected virtual MemberPrinter PrintMembers(MemberPrinter printer) => printer
        .Add("Colour", Colour)
        .Add("AdditionalProperties", AdditionalProperties);

    /// <summary>The Thing whose colour is RED.</summary>
    [JsonConverter(typeof(JsonModelConverter<Red>))]
    public sealed class Red : Thing, IJsonModel<Red>
    {
        /// <summary>Makes one whose colour is RED, to be filled through its members.</summary>
        public Red() { }

        [SetsRequiredMembers]
        private Red(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 3 when name.Is("val"u8): Val = JsonRead.Model<RedVal>(ref reader); break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            JsonRead.Require(ref reader, Val is not null, "val");
        }

        /// <inheritdoc />
        public override string Colour => "RED";

        /// <summary>The member val.</summary>
        public required RedVal Val { get; init; }

        /// <inheritdoc />
        public static new Red ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("colour"u8, "RED"u8);
            JsonWrite.Object(writer, "val"u8, Val);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Val", Val);
    }

    /// <summary>The Thing whose colour is BLUE.</summary>
    [JsonConverter(typeof(JsonModelConverter<Blue>))]
    public sealed class Blue : Thing, IJsonModel<Blue>
    {
        /// <summary>Makes one whose colour is BLUE, to be filled through its members.</summary>
        public Blue() { }

        [SetsRequiredMembers]
        private Blue(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 3 when name.Is("val"u8): Val = JsonRead.Model<BlueVal>(ref reader); break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            JsonRead.Require(ref reader, Val is not null, "val");
        }

        /// <inheritdoc />
        public override string Colour => "BLUE";

        /// <summary>The member val.</summary>
        public required BlueVal Val { get; init; }

        /// <inheritdoc />
        public static new Blue ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("colour"u8, "BLUE"u8);
            JsonWrite.Object(writer, "val"u8, Val);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Val", Val);
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
        public override string Colour => JsonRead.Tag(Json, "colour"u8);

        /// <inheritdoc />
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}

// RedVal.g.cs
/// <summary>One of several kinds of RedVal, told apart by status.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<RedVal>))]
public abstract partial class RedVal : Common, IJsonModel<RedVal>
{
    private string? _note;

    private RedVal() { }

    /// <summary>Tells the kinds apart: status on the wire.</summary>
    public abstract string Status { get; }

    /// <summary>The member note.</summary>
    public string? Note { get => _note; init => _note = value; }

    /// <inheritdoc />
    public static RedVal ReadFrom(ref Utf8JsonReader reader)
    {
        var tag = JsonRead.Discriminator(reader, "status"u8);
        return tag.Length switch
        {
            2 when tag.Is("ON"u8) => On.ReadFrom(ref reader),
            3 when tag.Is("OFF"u8) => Off.ReadFrom(ref reader),
            _ => Unknown.ReadFrom(ref reader),
        };
    }

    /// <inheritdoc />
    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>Reads the member whose value the reader stands on.</summary>
    private protected override void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)
    {
        switch (name.Length)
        {
            case 6 when name.Is("status"u8): reader.Skip(); break;
            case 4 when name.Is("note"u8): _note = JsonRead.NullableString(ref reader); break;
            default: base.ReadShared(ref reader, name); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected override void WriteShared(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "note"u8, Note);
        base.WriteShared(writer);
    }

    private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
        .Add("Status", Status)
        .Add("Note", Note);

    /// <summary>The RedVal whose status is ON.</summary>
    [JsonConverter(typeof(JsonModelConverter<On>))]
    public sealed class On : RedVal, IJsonModel<On>
    {
        /// <summary>Makes one whose status is ON, to be filled through its members.</summary>
        public On() { }

        [SetsRequiredMembers]
        private On(ref Utf8JsonReader reader)
        {
            bool hasHeat = false;
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 4 when name.Is("heat"u8): Heat = JsonRead.Int64(ref reader); hasHeat = true; break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            JsonRead.Require(ref reader, hasHeat, "heat");
        }

        /// <inheritdoc />
        public override string Status => "ON";

        /// <summary>The member heat.</summary>
        public required long Heat { get; init; }

        /// <inheritdoc />
        public static new On ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, "ON"u8);
            writer.WriteNumber("heat"u8, Heat);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Heat", Heat);
    }

    /// <summary>The RedVal whose status is OFF.</summary>
    [JsonConverter(typeof(JsonModelConverter<Off>))]
    public sealed class Off : RedVal, IJsonModel<Off>
    {
        /// <summary>Makes one whose status is OFF, to be filled through its members.</summary>
        public Off() { }

        private Off(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                ReadShared(ref reader, name);
            }
        }

        /// <inheritdoc />
        public override string Status => "OFF";

        /// <inheritdoc />
        public static new Off ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, "OFF"u8);
            WriteShared(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>
    /// Any RedVal that the document does not know. It keeps its JSON and is written back just so; its other members are there
    /// to be read.
    /// </summary>
    [JsonConverter(typeof(JsonModelConverter<Unknown>))]
    public sealed class Unknown : RedVal, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            JsonRead.Members(Json, ReadShared);
        }

        /// <summary>The whole value as it came.</summary>
        public JsonElement Json { get; }

        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);

        /// <inheritdoc />
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}

// BlueVal.g.cs
/// <summary>One of several kinds of BlueVal, told apart by status.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(JsonModelConverter<BlueVal>))]
public abstract partial class BlueVal : Common, IJsonModel<BlueVal>
{
    private BlueVal() { }

    /// <summary>Tells the kinds apart: status on the wire.</summary>
    public abstract string Status { get; }

    /// <inheritdoc />
    public static BlueVal ReadFrom(ref Utf8JsonReader reader)
    {
        var tag = JsonRead.Discriminator(reader, "status"u8);
        return tag.Length switch
        {
            2 when tag.Is("ON"u8) => On.ReadFrom(ref reader),
            3 when tag.Is("OFF"u8) => Off.ReadFrom(ref reader),
            _ => Unknown.ReadFrom(ref reader),
        };
    }

    /// <inheritdoc />
    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>Reads the member whose value the reader stands on.</summary>
    private protected override void ReadShared(ref Utf8JsonReader reader, scoped JsonName name)
    {
        switch (name.Length)
        {
            case 6 when name.Is("status"u8): reader.Skip(); break;
            default: base.ReadShared(ref reader, name); break;
        }
    }

    /// <summary>Writes the shared members into the open object.</summary>
    private protected override void WriteShared(Utf8JsonWriter writer)
    {
        base.WriteShared(writer);
    }

    private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
        .Add("Status", Status);

    /// <summary>The BlueVal whose status is ON.</summary>
    [JsonConverter(typeof(JsonModelConverter<On>))]
    public sealed class On : BlueVal, IJsonModel<On>
    {
        /// <summary>Makes one whose status is ON, to be filled through its members.</summary>
        public On() { }

        [SetsRequiredMembers]
        private On(ref Utf8JsonReader reader)
        {
            bool hasDepth = false;
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                switch (name.Length)
                {
                    case 5 when name.Is("depth"u8): Depth = JsonRead.Int64(ref reader); hasDepth = true; break;
                    default: ReadShared(ref reader, name); break;
                }
            }

            JsonRead.Require(ref reader, hasDepth, "depth");
        }

        /// <inheritdoc />
        public override string Status => "ON";

        /// <summary>The member depth.</summary>
        public required long Depth { get; init; }

        /// <inheritdoc />
        public static new On ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, "ON"u8);
            writer.WriteNumber("depth"u8, Depth);
            WriteShared(writer);
            writer.WriteEndObject();
        }

        private protected override MemberPrinter PrintMembers(MemberPrinter printer) => base.PrintMembers(printer)
            .Add("Depth", Depth);
    }

    /// <summary>The BlueVal whose status is OFF.</summary>
    [JsonConverter(typeof(JsonModelConverter<Off>))]
    public sealed class Off : BlueVal, IJsonModel<Off>
    {
        /// <summary>Makes one whose status is OFF, to be filled through its members.</summary>
        public Off() { }

        private Off(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, out var name))
            {
                ReadShared(ref reader, name);
            }
        }

        /// <inheritdoc />
        public override string Status => "OFF";

        /// <inheritdoc />
        public static new Off ReadFrom(ref Utf8JsonReader reader) => new(ref reader);

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, "OFF"u8);
            WriteShared(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>
    /// Any BlueVal that the document does not know. It keeps its JSON and is written back just so; its other members are there
    /// to be read.
    /// </summary>
    [JsonConverter(typeof(JsonModelConverter<Unknown>))]
    public sealed class Unknown : BlueVal, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            JsonRead.Members(Json, ReadShared);
        }

        /// <summary>The whole value as it came.</summary>
        public JsonElement Json { get; }

        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);

        /// <inheritdoc />
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));

        /// <inheritdoc />
        public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);
    }
}
