// Thing.g.cs
/// <summary>A thing &amp; more &lt;than&gt; that.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("id", MemberRules.Required)
        .Int64("size", MemberRules.Required)
        .String("note", MemberRules.Required | MemberRules.Nullable)
        .Double("weight")
        .String("old")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>The id.</summary>
    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }
    public required long Size { get => GetMember<long>(1); init => SetMember(1, value); }
    public required string? Note { get => GetMember<string?>(2); init => SetMember(2, value); }
    public double? Weight { get => GetMember<double?>(3); init => SetMember(3, value); }
    [Obsolete("Use \"id\".", DiagnosticId = "COMPOSIO0001", UrlFormat = "PAGES/deprecations.md")]
    public string? Old { get => GetMember<string?>(4); init => SetMember(4, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(5); init => SetMember(5, value); }
}
