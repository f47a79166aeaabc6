// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .Enum<ThingKind>("kind", "Kind", MemberRules.Nullable)
        .Additional();

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>The member kind.</summary>
    public Optional<ThingKind?> Kind { get => GetOptionalMember<ThingKind?>(0); init => SetOptionalMember(0, value); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}

// ThingKind.g.cs
/// <summary>Values of ThingKind. Others than the named ones may come and are kept.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(OpenEnumConverter<ThingKind>))]
public readonly partial record struct ThingKind : IOpenEnum<ThingKind>
{
    private readonly string? _value;

    /// <summary>Makes a value; it need not be one of those that have a name here.</summary>
    /// <param name="value">The value on the wire.</param>
    public ThingKind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The first.</summary>
    public static ThingKind First { get; } = new("a");

    /// <summary>The second.</summary>
    public static ThingKind Second { get; } = new("b");

    /// <inheritdoc />
    public static IReadOnlyList<ThingKind> NamedValues { get; } =
    [
        First,
        Second,
    ];

    /// <summary>The value on the wire; empty when none was given.</summary>
    public string Value => _value ?? "";

    /// <summary>The value for a text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThingKind(string value) => new(value);

    /// <inheritdoc />
    public static ThingKind FromValue(string value) => new(value);

    /// <summary>Whether both stand for the same text, letter by letter.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ThingKind other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value;
}
