// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .Enum<ThingKind>("kind", MemberRules.Nullable)
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    public Optional<ThingKind?> Kind { get => GetOptionalMember<ThingKind?>(0); init => SetOptionalMember(0, value); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(1); init => SetMember(1, value); }
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

    /// <summary>The first.</summary>
    public static ThingKind First => new("a");
    /// <summary>The second.</summary>
    public static ThingKind Second => new("b");

    /// <inheritdoc />
    public static IReadOnlyList<ThingKind> NamedValues { get; } = global::System.Array.AsReadOnly<ThingKind>(
    [
        First, Second,
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
