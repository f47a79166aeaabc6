// Thing.g.cs
/// <summary>Represents a Thing object.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(JsonModelConverter))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .Model<StringOrNumber>("expires_in")
        .Model<IntegerOrBoolean>("size", MemberRules.Required)
        .Additional();

    /// <summary>Initializes a Thing.</summary>
    public Thing() { }
    public static Thing ReadFrom(ref Utf8JsonReader reader) => ReadObject<Thing>(ref reader);
    protected override JsonMembers MemberTable() => s_members;

    /// <summary>When.</summary>
    public StringOrNumber ExpiresIn { get => GetMember<StringOrNumber>(0); init => SetMember(0, value, value.IsPresent); }
    public required IntegerOrBoolean Size { get => GetMember<IntegerOrBoolean>(1); init => SetMember(1, value, value.IsPresent); }
    /// <summary>Gets the members that are not in the OpenAPI document, which are written back; null for none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }
}

// StringOrNumber.g.cs
/// <summary>Represents a string or a number.</summary>
/// <remarks>The default value is omitted from the JSON; a value or Null is written.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<StringOrNumber>))]
public readonly partial struct StringOrNumber : IEquatable<StringOrNumber>, IJsonModel<StringOrNumber>, IJsonWritable, IQueryValue
{
    private readonly object? _value;

    private StringOrNumber(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>Gets the JSON value null.</summary>
    public static StringOrNumber Null { get; } = new(null);
    /// <summary>Gets whether the member is present, with a value or null.</summary>
    public bool IsPresent { get; }
    /// <summary>Gets whether this is the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;
    /// <summary>Gets whether there is a value other than null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Returns whether two values are equal. Absent and null are different values.</summary>
    public static bool operator ==(StringOrNumber left, StringOrNumber right) => left.Equals(right);
    /// <summary>Returns whether two values differ.</summary>
    public static bool operator !=(StringOrNumber left, StringOrNumber right) => !left.Equals(right);

    /// <summary>Converts a value to a StringOrNumber.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrNumber(string? value) => new(value);

    /// <summary>Converts a value to a StringOrNumber.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrNumber(double value) => new(value);

    /// <summary>Gets the value if it is a string.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is a string.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value) => UnionValue.TryGet(_value, out value);

    /// <summary>Gets the value if it is a number.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is a number.</returns>
    public bool TryGetNumber(out double value) => UnionValue.TryGet(_value, out value);

    /// <inheritdoc />
    public static StringOrNumber ReadFrom(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Null,
        JsonTokenType.String => new(JsonRead.String(ref reader)),
        JsonTokenType.Number => new(UnionValue.Number(ref reader, JsonRead.Double)),
        _ => throw JsonRead.Unexpected(ref reader, "a string or a number"),
    };

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (_value)
        {
            case string value:
                writer.WriteStringValue(value);
                break;
            case double value:
                writer.WriteNumberValue(value);
                break;
            default:
                UnionValue.WriteOther(writer, _value);
                break;
        }
    }

    /// <inheritdoc />
    public bool Equals(StringOrNumber other) => IsPresent == other.IsPresent && UnionValue.AreEqual(_value, other._value);
    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StringOrNumber other && Equals(other);
    /// <inheritdoc />
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Returns the value as text: numbers in the invariant culture, items separated by commas, empty when null or absent.</summary>
    public override string ToString() => _value switch
    {
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <inheritdoc />
    string? IQueryValue.ToQueryValue() => HasValue ? ToString() : null;
}
