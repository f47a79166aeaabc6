// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("id", "Id", MemberRules.Required);

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>The member id.</summary>
    public required string Id { get => GetMember<string>(0); init => SetMember(0, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}
