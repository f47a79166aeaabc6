// Common.g.cs
/// <summary>What all have.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION")]
public abstract partial class Common : JsonModel
{
    private protected static readonly JsonMembers s_base = new JsonMembers()
        .String("domain")
        .String("shard_token", MemberRules.Secret)
        .Additional();

    private protected Common() { }

    public string? Domain { get => GetMember<string?>(0); init => SetMember(0, value); }
    public string? ShardToken { get => GetMember<string?>(1); init => SetMember(1, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }
}

// Thing.g.cs
/// <summary>Base class of the variants of Thing, identified by <c>colour</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<Thing>))]
public abstract partial class Thing : JsonModel, IJsonModel<Thing>
{
    private protected static readonly JsonMembers s_shared = new JsonMembers().Discriminator("colour")
        .Additional();
    private static readonly JsonUnion<Thing> s_branches = new JsonUnion<Thing>("colour", CreateUnknown)
        .Branch<Red>("RED")
        .Branch<Blue>("BLUE");

    private Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    private static Thing CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
    protected override object? MemberTag() => Colour;

    /// <summary>Discriminator (<c>colour</c> in the JSON).</summary>
    public abstract string Colour { get; }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(0); init => SetMember(0, value); }

    /// <summary>Represents a Thing with <c>colour</c> RED.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Red : Thing, IJsonModel<Red>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("RED")
            .Model<RedVal>("val", MemberRules.Required);

        /// <summary>Initializes a Thing with <c>colour</c> RED.</summary>
        public Red() { }
        public static new Red ReadFrom(ref Utf8JsonReader reader) => ReadObject<Red>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Colour => "RED";
        public required RedVal Val { get => GetMember<RedVal>(1); init => SetMember(1, value); }
    }

    /// <summary>Represents a Thing with <c>colour</c> BLUE.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Blue : Thing, IJsonModel<Blue>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("BLUE")
            .Model<BlueVal>("val", MemberRules.Required);

        /// <summary>Initializes a Thing with <c>colour</c> BLUE.</summary>
        public Blue() { }
        public static new Blue ReadFrom(ref Utf8JsonReader reader) => ReadObject<Blue>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Colour => "BLUE";
        public required BlueVal Val { get => GetMember<BlueVal>(1); init => SetMember(1, value); }
    }

    /// <summary>
    /// Represents a Thing that the document does not describe, or whose JSON does not match its description. The original JSON is preserved and written back
    /// unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed partial class Unknown : Thing, IJsonModel<Unknown>
    {
        /// <summary>Initializes an unknown variant from JSON.</summary>
        /// <param name="json">The JSON value, which is copied.</param>
        public Unknown(JsonElement json) => ReadPossibleMembers(Json = json.Clone());
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;

        /// <summary>Gets the original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>Gets the reason why the JSON does not match the variant, with the path of the member; null when the document does not describe it.</summary>
        public string? Problem { get; internal init; }
        /// <inheritdoc />
        public override string Colour => JsonRead.Tag(Json, "colour"u8);
    }
}

// RedVal.g.cs
/// <summary>Base class of the variants of RedVal, identified by <c>status</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<RedVal>))]
public abstract partial class RedVal : Common, IJsonModel<RedVal>
{
    private protected static readonly JsonMembers s_shared = s_base.Derive().Discriminator("status")
        .String("note");
    private static readonly JsonUnion<RedVal> s_branches = new JsonUnion<RedVal>("status", CreateUnknown)
        .Branch<On>("ON")
        .Branch<Off>("OFF");

    private RedVal() { }
    public static RedVal ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    private static RedVal CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
    protected override object? MemberTag() => Status;

    /// <summary>Discriminator (<c>status</c> in the JSON).</summary>
    public abstract string Status { get; }
    public string? Note { get => GetMember<string?>(3); init => SetMember(3, value); }

    /// <summary>Represents a RedVal with <c>status</c> ON.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class On : RedVal, IJsonModel<On>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("ON")
            .Int64("heat", MemberRules.Required);

        /// <summary>Initializes a RedVal with <c>status</c> ON.</summary>
        public On() { }
        public static new On ReadFrom(ref Utf8JsonReader reader) => ReadObject<On>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Status => "ON";
        public required long Heat { get => GetMember<long>(4); init => SetMember(4, value); }
    }

    /// <summary>Represents a RedVal with <c>status</c> OFF.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Off : RedVal, IJsonModel<Off>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("OFF");

        /// <summary>Initializes a RedVal with <c>status</c> OFF.</summary>
        public Off() { }
        public static new Off ReadFrom(ref Utf8JsonReader reader) => ReadObject<Off>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Status => "OFF";
    }

    /// <summary>
    /// Represents a RedVal that the document does not describe, or whose JSON does not match its description. The original JSON is preserved and written back
    /// unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed partial class Unknown : RedVal, IJsonModel<Unknown>
    {
        /// <summary>Initializes an unknown variant from JSON.</summary>
        /// <param name="json">The JSON value, which is copied.</param>
        public Unknown(JsonElement json) => ReadPossibleMembers(Json = json.Clone());
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;

        /// <summary>Gets the original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>Gets the reason why the JSON does not match the variant, with the path of the member; null when the document does not describe it.</summary>
        public string? Problem { get; internal init; }
        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);
    }
}

// BlueVal.g.cs
/// <summary>Base class of the variants of BlueVal, identified by <c>status</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<BlueVal>))]
public abstract partial class BlueVal : Common, IJsonModel<BlueVal>
{
    private protected static readonly JsonMembers s_shared = s_base.Derive().Discriminator("status");
    private static readonly JsonUnion<BlueVal> s_branches = new JsonUnion<BlueVal>("status", CreateUnknown)
        .Branch<On>("ON")
        .Branch<Off>("OFF");

    private BlueVal() { }
    public static BlueVal ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    private static BlueVal CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
    protected override object? MemberTag() => Status;

    /// <summary>Discriminator (<c>status</c> in the JSON).</summary>
    public abstract string Status { get; }

    /// <summary>Represents a BlueVal with <c>status</c> ON.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class On : BlueVal, IJsonModel<On>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("ON")
            .Int64("depth", MemberRules.Required);

        /// <summary>Initializes a BlueVal with <c>status</c> ON.</summary>
        public On() { }
        public static new On ReadFrom(ref Utf8JsonReader reader) => ReadObject<On>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Status => "ON";
        public required long Depth { get => GetMember<long>(3); init => SetMember(3, value); }
    }

    /// <summary>Represents a BlueVal with <c>status</c> OFF.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Off : BlueVal, IJsonModel<Off>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("OFF");

        /// <summary>Initializes a BlueVal with <c>status</c> OFF.</summary>
        public Off() { }
        public static new Off ReadFrom(ref Utf8JsonReader reader) => ReadObject<Off>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Status => "OFF";
    }

    /// <summary>
    /// Represents a BlueVal that the document does not describe, or whose JSON does not match its description. The original JSON is preserved and written
    /// back unchanged.
    /// </summary>
    [JsonConverter(typeof(ModelConverter<Unknown>))]
    public sealed partial class Unknown : BlueVal, IJsonModel<Unknown>
    {
        /// <summary>Initializes an unknown variant from JSON.</summary>
        /// <param name="json">The JSON value, which is copied.</param>
        public Unknown(JsonElement json) => ReadPossibleMembers(Json = json.Clone());
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;

        /// <summary>Gets the original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>Gets the reason why the JSON does not match the variant, with the path of the member; null when the document does not describe it.</summary>
        public string? Problem { get; internal init; }
        /// <inheritdoc />
        public override string Status => JsonRead.Tag(Json, "status"u8);
    }
}
