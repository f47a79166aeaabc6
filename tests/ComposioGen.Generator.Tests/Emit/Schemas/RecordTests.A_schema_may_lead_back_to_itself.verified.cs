// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("id", "Id", MemberRules.Required)
        .Model<Thing>("parent", "Parent")
        .Models<Thing>("children", "Children")
        .Map<Thing>("byName", "ByName", JsonRead.Model<Thing>, JsonWrite.Model<Thing>)
        .Additional();

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>The member id.</summary>
    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }
    /// <summary>The member parent.</summary>
    public Thing? Parent { get => GetMember<Thing?>(1); init => SetMember(1, value); }
    /// <summary>The member children.</summary>
    public IReadOnlyList<Thing>? Children { get => GetMember<IReadOnlyList<Thing>?>(2); init => SetMember(2, value); }
    /// <summary>The member byName.</summary>
    public IReadOnlyDictionary<string, Thing>? ByName { get => GetMember<IReadOnlyDictionary<string, Thing>?>(3); init => SetMember(3, value); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(4); init => SetMember(4, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}
