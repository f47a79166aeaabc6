// Thing.g.cs
/// <summary>One of several kinds of Thing, told apart by kind.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public abstract partial class Thing : JsonModel, IJsonModel<Thing>
{
    private protected static readonly JsonMembers s_shared = new JsonMembers().Discriminator("kind", "Kind")
        .Additional();
    private static readonly JsonUnion<Thing> s_branches = new JsonUnion<Thing>("kind", static (json, problem) => new Unknown(json) { Problem = problem })
        .Branch<Text>("text")
        .Branch<Number>("number");

    private Thing() { }

    /// <summary>Discriminator (kind in the JSON).</summary>
    public abstract string Kind { get; }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(0); init => SetMember(0, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => s_branches.Read(ref reader);
    protected override object? MemberTag() => Kind;

    /// <summary>The Thing whose kind is text.</summary>
    [JsonConverter(typeof(ModelConverter<Text>))]
    public sealed class Text : Thing, IJsonModel<Text>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("text")
            .String("text", "TextValue");

        /// <summary>Makes one whose kind is text, to be filled through its members.</summary>
        public Text() { }

        private Text(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Kind => "text";
        /// <summary>The member text.</summary>
        public string? TextValue { get => GetMember<string?>(1); init => SetMember(1, value); }

        public static new Text ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
        protected override JsonMembers MemberTable() => s_members;
    }

    /// <summary>The Thing whose kind is number.</summary>
    [JsonConverter(typeof(ModelConverter<Number>))]
    public sealed class Number : Thing, IJsonModel<Number>
    {
        private static readonly JsonMembers s_members = s_shared.Derive("number")
            .Double("number", "NumberValue");

        /// <summary>Makes one whose kind is number, to be filled through its members.</summary>
        public Number() { }

        private Number(ref Utf8JsonReader reader) => ReadMembers(ref reader);

        /// <inheritdoc />
        public override string Kind => "number";
        /// <summary>The member number.</summary>
        public double? NumberValue { get => GetMember<double?>(1); init => SetMember(1, value); }

        public static new Number ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
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
        public override string Kind => JsonRead.Tag(Json, "kind"u8);

        public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
        public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
        protected override JsonMembers MemberTable() => s_shared;
    }
}
