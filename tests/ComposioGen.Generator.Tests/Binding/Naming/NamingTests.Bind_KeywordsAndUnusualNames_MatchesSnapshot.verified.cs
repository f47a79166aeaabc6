// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("class", MemberRules.Required)
        .Int64("event")
        .String("2fa").Named("TwoFa")
        .String("$ref-like").Named("DollarRefLike")
        .String("your-domain")
        .Double("gr\u00f6\u00dfe")
        .String("").Named("Empty")
        .String("***").Named("StarStarStar")
        .String("with \"quotes\" \\ and\u000alines")
        .String("reader", MemberRules.Required)
        .String("writer")
        .String("value")
        .String("builder")
        .String("printer")
        .String("additional")
        .String("equality_contract")
        .String("system")
        .String("string")
        .Model<ThingType>("type")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public required string Class { get => GetMember<string>(0); init => SetMember(0, value); }
    public long? Event { get => GetMember<long?>(1); init => SetMember(1, value); }
    public string? TwoFa { get => GetMember<string?>(2); init => SetMember(2, value); }
    public string? DollarRefLike { get => GetMember<string?>(3); init => SetMember(3, value); }
    public string? YourDomain { get => GetMember<string?>(4); init => SetMember(4, value); }
    public double? Größe { get => GetMember<double?>(5); init => SetMember(5, value); }
    public string? Empty { get => GetMember<string?>(6); init => SetMember(6, value); }
    public string? StarStarStar { get => GetMember<string?>(7); init => SetMember(7, value); }
    public string? WithQuotesAndLines { get => GetMember<string?>(8); init => SetMember(8, value); }
    public required string Reader { get => GetMember<string>(9); init => SetMember(9, value); }
    public string? Writer { get => GetMember<string?>(10); init => SetMember(10, value); }
    public string? Value { get => GetMember<string?>(11); init => SetMember(11, value); }
    public string? Builder { get => GetMember<string?>(12); init => SetMember(12, value); }
    public string? Printer { get => GetMember<string?>(13); init => SetMember(13, value); }
    public string? Additional { get => GetMember<string?>(14); init => SetMember(14, value); }
    public string? EqualityContract { get => GetMember<string?>(15); init => SetMember(15, value); }
    public string? System { get => GetMember<string?>(16); init => SetMember(16, value); }
    public string? String { get => GetMember<string?>(17); init => SetMember(17, value); }
    public ThingType? Type { get => GetMember<ThingType?>(18); init => SetMember(18, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(19); init => SetMember(19, value); }
}
