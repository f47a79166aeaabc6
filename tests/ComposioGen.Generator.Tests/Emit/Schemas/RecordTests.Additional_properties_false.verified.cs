// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("id", "Id", MemberRules.Required)
        .Additional();

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>The member id.</summary>
    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}
