// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .Json("anything")
        .Properties("free")
        .Properties("open")
        .Map<long>("counts", JsonRead.Int64, JsonWrite.Int64)
        .Map<IReadOnlyList<string>>("lists", static (ref Utf8JsonReader item) => JsonRead.List<string>(ref item, JsonRead.String), static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String))
        .List<ThingKind>("kinds", JsonRead.Enum<ThingKind>, JsonWrite.Enum<ThingKind>)
        .List<IReadOnlyList<double>>("matrix", static (ref Utf8JsonReader item) => JsonRead.List<double>(ref item, JsonRead.Double), static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Double))
        .Models<ThingPart>("parts")
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public JsonElement? Anything { get => GetMember<JsonElement?>(0); init => SetMember(0, value); }
    /// <summary>Whatever you like.</summary>
    public JsonProperties? Free { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }
    public JsonProperties? Open { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }
    public IReadOnlyDictionary<string, long>? Counts { get => GetMember<IReadOnlyDictionary<string, long>?>(3); init => SetMember(3, value); }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Lists { get => GetMember<IReadOnlyDictionary<string, IReadOnlyList<string>>?>(4); init => SetMember(4, value); }
    public IReadOnlyList<ThingKind>? Kinds { get => GetMember<IReadOnlyList<ThingKind>?>(5); init => SetMember(5, value); }
    public IReadOnlyList<IReadOnlyList<double>>? Matrix { get => GetMember<IReadOnlyList<IReadOnlyList<double>>?>(6); init => SetMember(6, value); }
    public IReadOnlyList<ThingPart>? Parts { get => GetMember<IReadOnlyList<ThingPart>?>(7); init => SetMember(7, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(8); init => SetMember(8, value); }
}

// ThingKind.g.cs
/// <summary>Defines the values of ThingKind. Values that the document does not define are preserved.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(OpenEnumConverter<ThingKind>))]
public readonly partial record struct ThingKind : IOpenEnum<ThingKind>
{
    private readonly string? _value;

    /// <summary>Initializes a value, which need not be defined in the document.</summary>
    /// <param name="value">The value in the JSON.</param>
    public ThingKind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value small.</summary>
    public static ThingKind Small => new("small");
    /// <summary>The value large.</summary>
    public static ThingKind Large => new("large");

    /// <inheritdoc />
    public static IReadOnlyList<ThingKind> NamedValues { get; } = global::System.Array.AsReadOnly<ThingKind>(
    [
        Small, Large,
    ]);

    /// <summary>Gets the value in the JSON; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Converts a string to a value.</summary>
    /// <param name="value">The value in the JSON.</param>
    public static implicit operator ThingKind(string value) => new(value);
    /// <inheritdoc />
    public static ThingKind FromValue(string value) => new(value);

    /// <summary>Compares two values by ordinal comparison.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ThingKind other) => string.Equals(Value, other.Value, StringComparison.Ordinal);
    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
    /// <summary>Returns the value in the JSON.</summary>
    public override string ToString() => Value;
}

// ThingPart.g.cs
/// <summary>Represents a ThingPart object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class ThingPart : JsonModel, IJsonModel<ThingPart>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .String("name", MemberRules.Required)
        .Additional();

    /// <summary>Initializes a ThingPart.</summary>
    public ThingPart() { }
    public static ThingPart ReadFrom(ref Utf8JsonReader reader) => ReadObject<ThingPart>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public required string Name { get => GetMember<string>(0); init => SetMember(0, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }
}
