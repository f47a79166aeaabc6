// Common.g.cs
/// <summary>What all have.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
public abstract partial class Common : JsonModel
{
    private protected static readonly JsonMembers s_base = new JsonMembers()
        .String("domain", "Domain")
        .String("shard_token", "ShardToken", MemberRules.Secret)
        .Additional();

    private protected Common() { }

    /// <summary>The member domain.</summary>
    public string? Domain { get => GetMember<string?>(0); init => SetMember(0, value); }
    /// <summary>The member shard_token.</summary>
    public string? ShardToken { get => GetMember<string?>(1); init => SetMember(1, value); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }
}

// Thing.g.cs
/// <summary>One of several kinds of Thing, told apart by colour.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public abstract partial class Thing : JsonModel, IJsonModel<Thing>
{
    private protected static readonly JsonMembers s_shared = new JsonMembers().Discriminator("colour", "Colour")
        .Additional();
    private static readonly JsonUnion<Thing> s_branches = new JsonUnion<Thing>("colour", static (json, problem) => new Unknown(json) { Problem = problem })
        .Branch<Red>("RED")
        .Branch<Blue>("BLUE");

    private Thing() { }

    /// <summary>Discriminator (colour in the JSON).</summary>
    public abstract string Colour { get; }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(0); init => SetMember(0, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    protected override object? MemberTag() => Colour;

    /// <summary>The Thing whose colour is RED.</summary>
    [JsonConverter(typeof(ModelConverter<Red>))]
    public sealed class Red : Thing, IJsonModel<Red>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("RED")
            .Model<RedVal>("val", "Val", MemberRules.Required);

        /// <summary>Makes one whose colour is RED, to be filled through its members.</summary>
        public Red() { }

        [SetsRequiredMembers]
        private Red(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Colour => "RED";
        /// <summary>The member val.</summary>
        public required RedVal Val { get => GetMember<RedVal>(1); init => SetMember(1, value); }

        public static new Red ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>The Thing whose colour is BLUE.</summary>
    [JsonConverter(typeof(ModelConverter<Blue>))]
    public sealed class Blue : Thing, IJsonModel<Blue>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("BLUE")
            .Model<BlueVal>("val", "Val", MemberRules.Required);

        /// <summary>Makes one whose colour is BLUE, to be filled through its members.</summary>
        public Blue() { }

        [SetsRequiredMembers]
        private Blue(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Colour => "BLUE";
        /// <summary>The member val.</summary>
        public required BlueVal Val { get => GetMember<BlueVal>(1); init => SetMember(1, value); }

        public static new Blue ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>
    /// A Thing that the document does not describe, or whose JSON does not have the form that it describes. The original JSON
    /// is preserved and written back unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed class Unknown : Thing, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            ReadPossibleMembers(Json);
        }

        /// <summary>The original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>
        /// Why the JSON does not have the form of the branch that it names, with the path of the member; null when it names no
        /// branch of the document.
        /// </summary>
        public string? Problem { get; internal init; }

        /// <inheritdoc />
        public override string Colour => JsonRead.Tag(Json, "colour"u8);

        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;
    }
}

// RedVal.g.cs
/// <summary>One of several kinds of RedVal, told apart by status.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<RedVal>))]
public abstract partial class RedVal : Common, IJsonModel<RedVal>
{
    private protected static readonly JsonMembers s_shared = s_base.Derive().Discriminator("status", "Status")
        .String("note", "Note");
    private static readonly JsonUnion<RedVal> s_branches = new JsonUnion<RedVal>("status", static (json, problem) => new Unknown(json) { Problem = problem })
        .Branch<On>("ON")
        .Branch<Off>("OFF");

    private RedVal() { }

    /// <summary>Discriminator (status in the JSON).</summary>
    public abstract string Status { get; }
    /// <summary>The member note.</summary>
    public string? Note { get => GetMember<string?>(3); init => SetMember(3, value); }

    public static RedVal ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    protected override object? MemberTag() => Status;

    /// <summary>The RedVal whose status is ON.</summary>
    [JsonConverter(typeof(ModelConverter<On>))]
    public sealed class On : RedVal, IJsonModel<On>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("ON")
            .Int64("heat", "Heat", MemberRules.Required);

        /// <summary>Makes one whose status is ON, to be filled through its members.</summary>
        public On() { }

        [SetsRequiredMembers]
        private On(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Status => "ON";
        /// <summary>The member heat.</summary>
        public required long Heat { get => GetMember<long>(4); init => SetMember(4, value); }

        public static new On ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>The RedVal whose status is OFF.</summary>
    [JsonConverter(typeof(ModelConverter<Off>))]
    public sealed class Off : RedVal, IJsonModel<Off>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("OFF");

        /// <summary>Makes one whose status is OFF, to be filled through its members.</summary>
        public Off() { }

        private Off(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Status => "OFF";

        public static new Off ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>
    /// A RedVal that the document does not describe, or whose JSON does not have the form that it describes. The original JSON
    /// is preserved and written back unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed class Unknown : RedVal, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            ReadPossibleMembers(Json);
        }

        /// <summary>The original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>
        /// Why the JSON does not have the form of the branch that it names, with the path of the member; null when it names no
        /// branch of the document.
        /// </summary>
        public string? Problem { get; internal init; }

        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);

        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;
    }
}

// BlueVal.g.cs
/// <summary>One of several kinds of BlueVal, told apart by status.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<BlueVal>))]
public abstract partial class BlueVal : Common, IJsonModel<BlueVal>
{
    private protected static readonly JsonMembers s_shared = s_base.Derive().Discriminator("status", "Status");
    private static readonly JsonUnion<BlueVal> s_branches = new JsonUnion<BlueVal>("status", static (json, problem) => new Unknown(json) { Problem = problem })
        .Branch<On>("ON")
        .Branch<Off>("OFF");

    private BlueVal() { }

    /// <summary>Discriminator (status in the JSON).</summary>
    public abstract string Status { get; }

    public static BlueVal ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    protected override object? MemberTag() => Status;

    /// <summary>The BlueVal whose status is ON.</summary>
    [JsonConverter(typeof(ModelConverter<On>))]
    public sealed class On : BlueVal, IJsonModel<On>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("ON")
            .Int64("depth", "Depth", MemberRules.Required);

        /// <summary>Makes one whose status is ON, to be filled through its members.</summary>
        public On() { }

        [SetsRequiredMembers]
        private On(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Status => "ON";
        /// <summary>The member depth.</summary>
        public required long Depth { get => GetMember<long>(3); init => SetMember(3, value); }

        public static new On ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>The BlueVal whose status is OFF.</summary>
    [JsonConverter(typeof(ModelConverter<Off>))]
    public sealed class Off : BlueVal, IJsonModel<Off>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("OFF");

        /// <summary>Makes one whose status is OFF, to be filled through its members.</summary>
        public Off() { }

        private Off(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Status => "OFF";

        public static new Off ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>
    /// A BlueVal that the document does not describe, or whose JSON does not have the form that it describes. The original JSON
    /// is preserved and written back unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed class Unknown : BlueVal, IJsonModel<Unknown>
    {
        /// <summary>Makes one from JSON.</summary>
        /// <param name="json">The whole value; it is copied.</param>
        public Unknown(JsonElement json)
        {
            Json = json.Clone();
            ReadPossibleMembers(Json);
        }

        /// <summary>The original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>
        /// Why the JSON does not have the form of the branch that it names, with the path of the member; null when it names no
        /// branch of the document.
        /// </summary>
        public string? Problem { get; internal init; }

        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);

        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;
    }
}
