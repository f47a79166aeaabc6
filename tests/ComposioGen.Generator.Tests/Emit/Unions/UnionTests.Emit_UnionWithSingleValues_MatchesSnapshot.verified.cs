// Thing.g.cs
/// <summary>Base class of the variants of Thing, identified by <c>kind</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<Thing>))]
public abstract partial class Thing : JsonModel, IJsonModel<Thing>
{
    private protected static readonly JsonMembers s_shared = new JsonMembers().Discriminator("kind")
        .Additional();
    private static readonly JsonUnion<Thing> s_branches = new JsonUnion<Thing>("kind", CreateUnknown)
        .Branch<Text>("text")
        .Branch<Number>("number");

    private Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    private static Thing CreateUnknown(JsonElement json, string? problem) => new Unknown(json) { Problem = problem };
    protected override object? MemberTag() => Kind;

    /// <summary>Discriminator (<c>kind</c> in the JSON).</summary>
    public abstract string Kind { get; }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(0); init => SetMember(0, value); }

    /// <summary>Represents a Thing with <c>kind</c> text.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Text : Thing, IJsonModel<Text>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("text")
            .String("text").Named("TextValue");

        /// <summary>Initializes a Thing with <c>kind</c> text.</summary>
        public Text() { }
        public static new Text ReadFrom(ref Utf8JsonReader reader) => ReadObject<Text>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Kind => "text";
        public string? TextValue { get => GetMember<string?>(1); init => SetMember(1, value); }
    }

    /// <summary>Represents a Thing with <c>kind</c> number.</summary>
    [JsonConverter(typeof(JsonModelConverter))]
    public sealed partial class Number : Thing, IJsonModel<Number>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("number")
            .Double("number").Named("NumberValue");

        /// <summary>Initializes a Thing with <c>kind</c> number.</summary>
        public Number() { }
        public static new Number ReadFrom(ref Utf8JsonReader reader) => ReadObject<Number>(ref reader);
        protected override JsonMembers MemberTable() => s_members;

        /// <inheritdoc />
        public override string Kind => "number";
        public double? NumberValue { get => GetMember<double?>(1); init => SetMember(1, value); }
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
        public override string Kind => JsonRead.Tag(Json, "kind"u8);
    }
}
