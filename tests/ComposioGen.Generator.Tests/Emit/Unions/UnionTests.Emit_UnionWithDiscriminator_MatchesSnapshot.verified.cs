// Thing.g.cs
/// <summary>A shape.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<Thing>))]
public abstract partial class Thing : JsonModel, IJsonModel<Thing>
{
    private protected static readonly JsonMembers s_shared = new JsonMembers().Discriminator("shape")
        .String("id", MemberRules.Required)
        .Additional();
    private static readonly JsonUnion<Thing> s_branches = new JsonUnion<Thing>("shape", CreateUnknown)
        .Branch<Round>("round")
        .Branch<Square>("square");

    private Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    private static Thing CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
    protected override object? MemberTag() => Shape;

    /// <summary>Which shape.</summary>
    public abstract string Shape { get; }
    /// <summary>The id.</summary>
    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }

    /// <summary>Represents a Thing with <c>shape</c> round.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Round : Thing, IJsonModel<Round>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("round")
            .Double("radius", MemberRules.Required);

        /// <summary>Initializes a Thing with <c>shape</c> round.</summary>
        public Round() { }
        public static new Round ReadFrom(ref Utf8JsonReader reader) => ReadObject<Round>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Shape => "round";
        public required double Radius { get => GetMember<double>(2); init => SetMember(2, value); }
    }

    /// <summary>Four sides.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Square : Thing, IJsonModel<Square>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("square")
            .Double("side");

        /// <summary>Initializes a Thing with <c>shape</c> square.</summary>
        public Square() { }
        public static new Square ReadFrom(ref Utf8JsonReader reader) => ReadObject<Square>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Shape => "square";
        public double? Side { get => GetMember<double?>(2); init => SetMember(2, value); }
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
        [SetsRequiredMembers] public Unknown(JsonElement json) => ReadPossibleMembers(Json = json.Clone());
        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;

        /// <summary>Gets the original JSON.</summary>
        public JsonElement Json { get; }
        /// <summary>Gets the reason why the JSON does not match the variant, with the path of the member; null when the document does not describe it.</summary>
        public string? Problem { get; internal init; }
        /// <inheritdoc />
        public override string Shape => JsonRead.Tag(Json, "shape"u8);
    }
}
