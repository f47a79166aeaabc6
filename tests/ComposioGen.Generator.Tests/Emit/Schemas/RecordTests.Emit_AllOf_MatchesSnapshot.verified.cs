// Thing.g.cs
/// <summary>A thing.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("name", MemberRules.Required)
        .String("note")
        .Int64("size", MemberRules.Required)
        .String("colour")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>A better name.</summary>
    public required string Name { get => GetMember<string>(0); init => SetMember(0, value); }
    public string? Note { get => GetMember<string?>(1); init => SetMember(1, value); }
    public required long Size { get => GetMember<long>(2); init => SetMember(2, value); }
    public string? Colour { get => GetMember<string?>(3); init => SetMember(3, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(4); init => SetMember(4, value); }
}
