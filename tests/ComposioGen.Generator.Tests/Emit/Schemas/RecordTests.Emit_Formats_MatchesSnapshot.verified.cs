// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .DateTimeOffset("at", MemberRules.Required)
        .DateTimeOffset("until", MemberRules.Nullable)
        .Int32("count", MemberRules.Required)
        .Int64("total")
        .Double("ratio")
        .Boolean("on")
        .String("day")
        .String("home")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public required DateTimeOffset At { get => GetMember<DateTimeOffset>(0); init => SetMember(0, value); }
    public Optional<DateTimeOffset?> Until { get => GetOptionalMember<DateTimeOffset?>(1); init => SetOptionalMember(1, value); }
    public required int Count { get => GetMember<int>(2); init => SetMember(2, value); }
    public long? Total { get => GetMember<long?>(3); init => SetMember(3, value); }
    public double? Ratio { get => GetMember<double?>(4); init => SetMember(4, value); }
    public bool? On { get => GetMember<bool?>(5); init => SetMember(5, value); }
    public string? Day { get => GetMember<string?>(6); init => SetMember(6, value); }
    public string? Home { get => GetMember<string?>(7); init => SetMember(7, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(8); init => SetMember(8, value); }
}
