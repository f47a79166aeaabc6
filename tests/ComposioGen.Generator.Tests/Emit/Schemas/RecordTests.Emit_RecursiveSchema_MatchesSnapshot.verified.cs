// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("id", MemberRules.Required)
        .Model<Thing>("parent")
        .Models<Thing>("children")
        .Map<Thing>("byName", JsonRead.Model<Thing>, JsonWrite.Model<Thing>)
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }
    public Thing? Parent { get => GetMember<Thing?>(1); init => SetMember(1, value); }
    public IReadOnlyList<Thing>? Children { get => GetMember<IReadOnlyList<Thing>?>(2); init => SetMember(2, value); }
    public IReadOnlyDictionary<string, Thing>? ByName { get => GetMember<IReadOnlyDictionary<string, Thing>?>(3); init => SetMember(3, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(4); init => SetMember(4, value); }
}
