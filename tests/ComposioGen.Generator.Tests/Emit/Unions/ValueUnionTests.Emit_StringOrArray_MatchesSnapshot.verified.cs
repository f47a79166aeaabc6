// StringOrStringList.g.cs
/// <summary>Represents a string or a list.</summary>
/// <remarks>The default value is omitted from the JSON; a value or Null is written.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<StringOrStringList>))]
[global::System.Runtime.CompilerServices.CollectionBuilder(typeof(StringOrStringList), nameof(Create))]
public readonly partial struct StringOrStringList : IEquatable<StringOrStringList>, IJsonModel<StringOrStringList>, IJsonWritable, IQueryValue
{
    private readonly object? _value;

    private StringOrStringList(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>Gets the JSON value null.</summary>
    public static StringOrStringList Null { get; } = new(null);
    /// <summary>Gets whether the member is present, with a value or null.</summary>
    public bool IsPresent { get; }
    /// <summary>Gets whether this is the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;
    /// <summary>Gets whether there is a value other than null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Returns whether two values are equal. Absent and null are different values.</summary>
    public static bool operator ==(StringOrStringList left, StringOrStringList right) => left.Equals(right);
    /// <summary>Returns whether two values differ.</summary>
    public static bool operator !=(StringOrStringList left, StringOrStringList right) => !left.Equals(right);

    /// <summary>Converts a value to a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(string? value) => new(value);

    /// <summary>Converts a value to a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(string[] value) => new(value);

    /// <summary>Converts a value to a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(List<string> value) => new(value);

    /// <summary>Gets the value if it is a string.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is a string.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value) => UnionValue.TryGet(_value, out value);

    /// <summary>Gets the value if it is a list.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is a list.</returns>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<string>? value) => UnionValue.TryGet(_value, out value);

    /// <summary>Creates a list from a collection expression.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static StringOrStringList Create(ReadOnlySpan<string> items) => new(items.ToArray());

    /// <summary>Returns an enumerator over the items of a list; empty for other values.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator() => (_value as IReadOnlyList<string> ?? []).GetEnumerator();

    /// <inheritdoc />
    public static StringOrStringList ReadFrom(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Null,
        JsonTokenType.String => new(JsonRead.String(ref reader)),
        JsonTokenType.StartArray => new(JsonRead.List<string>(ref reader, JsonRead.String)),
        _ => throw JsonRead.Unexpected(ref reader, "a string or a list"),
    };

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (_value)
        {
            case string value:
                writer.WriteStringValue(value);
                break;
            case IReadOnlyList<string> value:
                JsonWrite.List(writer, value, JsonWrite.String);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <inheritdoc />
    public bool Equals(StringOrStringList other) => IsPresent == other.IsPresent && (_value is IReadOnlyList<string> left && other._value is IReadOnlyList<string> right ? left.SequenceEqual(right) : Equals(_value, other._value));
    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StringOrStringList other && Equals(other);
    /// <inheritdoc />
    public override int GetHashCode() => _value is IReadOnlyList<string> list ? list.Count : _value?.GetHashCode() ?? 0;

    /// <summary>Returns the value as text: numbers in the invariant culture, items separated by commas, empty when null or absent.</summary>
    public override string ToString() => _value switch
    {
        IReadOnlyList<string> items => string.Join(",", items),
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <inheritdoc />
    string? IQueryValue.ToQueryValue() => HasValue ? ToString() : null;
}

// ThingPart.g.cs
/// <summary>Represents a string or an object.</summary>
/// <remarks>The default value is omitted from the JSON; a value or Null is written.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(ModelConverter<ThingPart>))]
public readonly partial struct ThingPart : IEquatable<ThingPart>, IJsonModel<ThingPart>, IJsonWritable
{
    private readonly object? _value;

    private ThingPart(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>Gets the JSON value null.</summary>
    public static ThingPart Null { get; } = new(null);
    /// <summary>Gets whether the member is present, with a value or null.</summary>
    public bool IsPresent { get; }
    /// <summary>Gets whether this is the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;
    /// <summary>Gets whether there is a value other than null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Returns whether two values are equal. Absent and null are different values.</summary>
    public static bool operator ==(ThingPart left, ThingPart right) => left.Equals(right);
    /// <summary>Returns whether two values differ.</summary>
    public static bool operator !=(ThingPart left, ThingPart right) => !left.Equals(right);

    /// <summary>Converts a value to a ThingPart.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ThingPart(string? value) => new(value);

    /// <summary>Converts a value to a ThingPart.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ThingPart(ThingPartValue value) => new(value);

    /// <summary>Gets the value if it is a string.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is a string.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value) => UnionValue.TryGet(_value, out value);

    /// <summary>Gets the value if it is an object.</summary>
    /// <param name="value">The value; the default of its type when false is returned.</param>
    /// <returns>Whether the value is an object.</returns>
    public bool TryGetObject([NotNullWhen(true)] out ThingPartValue? value) => UnionValue.TryGet(_value, out value);

    /// <inheritdoc />
    public static ThingPart ReadFrom(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Null,
        JsonTokenType.String => new(JsonRead.String(ref reader)),
        JsonTokenType.StartObject => new(JsonRead.Model<ThingPartValue>(ref reader)),
        _ => throw JsonRead.Unexpected(ref reader, "a string or an object"),
    };

    /// <inheritdoc />
    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (_value)
        {
            case string value:
                writer.WriteStringValue(value);
                break;
            case ThingPartValue value:
                value.WriteTo(writer);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <inheritdoc />
    public bool Equals(ThingPart other) => IsPresent == other.IsPresent && Equals(_value, other._value);
    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ThingPart other && Equals(other);
    /// <inheritdoc />
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Returns the value as text: numbers in the invariant culture, items separated by commas, empty when null or absent.</summary>
    public override string ToString() => _value switch
    {
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
