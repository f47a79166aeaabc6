// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("alias", MemberRules.Nullable)
        .Int64("count", MemberRules.Nullable)
        .Boolean("on", MemberRules.Nullable)
        .DateTimeOffset("until", MemberRules.Nullable)
        .Enum<ThingKind>("kind", MemberRules.Nullable)
        .Strings("tags", MemberRules.Nullable)
        .Map<long>("counts", JsonRead.Int64, JsonWrite.Int64, MemberRules.Nullable)
        .Properties("free", MemberRules.Nullable)
        .Json("any")
        .Model<ThingPart>("part", MemberRules.Nullable)
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public Optional<string?> Alias { get => GetOptionalMember<string?>(0); init => SetOptionalMember(0, value); }
    public Optional<long?> Count { get => GetOptionalMember<long?>(1); init => SetOptionalMember(1, value); }
    public Optional<bool?> On { get => GetOptionalMember<bool?>(2); init => SetOptionalMember(2, value); }
    public Optional<DateTimeOffset?> Until { get => GetOptionalMember<DateTimeOffset?>(3); init => SetOptionalMember(3, value); }
    public Optional<ThingKind?> Kind { get => GetOptionalMember<ThingKind?>(4); init => SetOptionalMember(4, value); }
    public Optional<IReadOnlyList<string>?> Tags { get => GetOptionalMember<IReadOnlyList<string>?>(5); init => SetOptionalMember(5, value); }
    public Optional<IReadOnlyDictionary<string, long>?> Counts { get => GetOptionalMember<IReadOnlyDictionary<string, long>?>(6); init => SetOptionalMember(6, value); }
    public Optional<JsonProperties?> Free { get => GetOptionalMember<JsonProperties?>(7); init => SetOptionalMember(7, value); }
    public JsonElement? Any { get => GetMember<JsonElement?>(8); init => SetMember(8, value); }
    public Optional<ThingPart?> Part { get => GetOptionalMember<ThingPart?>(9); init => SetOptionalMember(9, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(10); init => SetMember(10, value); }
}
