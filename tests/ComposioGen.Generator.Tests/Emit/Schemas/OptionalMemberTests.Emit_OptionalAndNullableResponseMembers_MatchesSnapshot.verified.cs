// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("alias")
        .Int64("count")
        .Boolean("on")
        .DateTimeOffset("until")
        .Enum<ThingKind>("kind")
        .Strings("tags")
        .Map<long>("counts", JsonRead.Int64, JsonWrite.Int64)
        .Properties("free")
        .Json("any")
        .Model<ThingPart>("part")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public string? Alias { get => GetMember<string?>(0); init => SetMember(0, value); }
    public long? Count { get => GetMember<long?>(1); init => SetMember(1, value); }
    public bool? On { get => GetMember<bool?>(2); init => SetMember(2, value); }
    public DateTimeOffset? Until { get => GetMember<DateTimeOffset?>(3); init => SetMember(3, value); }
    public ThingKind? Kind { get => GetMember<ThingKind?>(4); init => SetMember(4, value); }
    public IReadOnlyList<string>? Tags { get => GetMember<IReadOnlyList<string>?>(5); init => SetMember(5, value); }
    public IReadOnlyDictionary<string, long>? Counts { get => GetMember<IReadOnlyDictionary<string, long>?>(6); init => SetMember(6, value); }
    public JsonProperties? Free { get => GetMember<JsonProperties?>(7); init => SetMember(7, value); }
    public JsonElement? Any { get => GetMember<JsonElement?>(8); init => SetMember(8, value); }
    public ThingPart? Part { get => GetMember<ThingPart?>(9); init => SetMember(9, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(10); init => SetMember(10, value); }
}
