// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("token", MemberRules.Required | MemberRules.Secret)
        .String("pin", MemberRules.Nullable | MemberRules.Secret)
        .String("client_secret", MemberRules.Secret)
        .String("token_type")
        .Model<StringOrNumber>("password", MemberRules.Secret)
        .Strings("tokens", MemberRules.Secret)
        .Map<string>("secrets", JsonRead.String, JsonWrite.String)
        .String("user")
        .Model<ThingPart>("part")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public required string Token { get => GetMember<string>(0); init => SetMember(0, value); }
    public Optional<string?> Pin { get => GetOptionalMember<string?>(1); init => SetOptionalMember(1, value); }
    public string? ClientSecret { get => GetMember<string?>(2); init => SetMember(2, value); }
    public string? TokenType { get => GetMember<string?>(3); init => SetMember(3, value); }
    public StringOrNumber Password { get => GetMember<StringOrNumber>(4); init => SetMember(4, value, value.IsPresent); }
    public IReadOnlyList<string>? Tokens { get => GetMember<IReadOnlyList<string>?>(5); init => SetMember(5, value); }
    public IReadOnlyDictionary<string, string>? Secrets { get => GetMember<IReadOnlyDictionary<string, string>?>(6); init => SetMember(6, value); }
    public string? User { get => GetMember<string?>(7); init => SetMember(7, value); }
    public ThingPart? Part { get => GetMember<ThingPart?>(8); init => SetMember(8, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(9); init => SetMember(9, value); }
}

// ThingPart.g.cs
/// <summary>Represents a ThingPart object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class ThingPart : JsonModel, IJsonModel<ThingPart>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("api_key", MemberRules.Secret)
        .String("name")
        .Additional();

    /// <summary>Initializes a ThingPart.</summary>
    public ThingPart() { }
    public static ThingPart ReadFrom(ref Utf8JsonReader reader) => ReadObject<ThingPart>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public string? ApiKey { get => GetMember<string?>(0); init => SetMember(0, value); }
    public string? Name { get => GetMember<string?>(1); init => SetMember(1, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }
}
