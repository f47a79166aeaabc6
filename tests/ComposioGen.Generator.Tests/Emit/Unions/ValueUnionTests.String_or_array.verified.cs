// StringOrStringList.g.cs
/// <summary>One of a string or a list.</summary>
/// <remarks>Left out by default; assigning a value, or Null, puts it on the wire.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<StringOrStringList>))]
[global::System.Runtime.CompilerServices.CollectionBuilder(typeof(StringOrStringList), nameof(Create))]
public readonly partial struct StringOrStringList : IEquatable<StringOrStringList>, IJsonModel<StringOrStringList>, IQueryValue
{
    private readonly object? _value;

    private StringOrStringList(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>The JSON value null.</summary>
    public static StringOrStringList Null { get; } = new(null);

    /// <summary>True for a value and for null, false when left out.</summary>
    public bool IsPresent { get; }

    /// <summary>True for the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;

    /// <summary>True when there is a value: neither left out nor null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Whether both are equal, left out and null included.</summary>
    public static bool operator ==(StringOrStringList left, StringOrStringList right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(StringOrStringList left, StringOrStringList right) => !left.Equals(right);

    /// <summary>The value as a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(string? value) => new(value);

    /// <summary>The value as a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(string[] value) => new(value);

    /// <summary>The value as a StringOrStringList.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrStringList(List<string> value) => new(value);

    /// <summary>The value when it is a string.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        if (_value is string found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value when it is a list.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<string>? value)
    {
        if (_value is IReadOnlyList<string> found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>A list, from a collection expression.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static StringOrStringList Create(ReadOnlySpan<string> items) => new(items.ToArray());

    /// <summary>The items of a list; none for anything else.</summary>
    /// <returns>An enumerator over them.</returns>
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

    /// <summary>Writes a member with this value, or nothing when it is left out.</summary>
    internal void WriteTo(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        if (IsPresent)
        {
            writer.WritePropertyName(name);
            WriteTo(writer);
        }
    }

    /// <inheritdoc />
    public bool Equals(StringOrStringList other) => IsPresent == other.IsPresent && (_value is IReadOnlyList<string> left && other._value is IReadOnlyList<string> right ? left.SequenceEqual(right) : Equals(_value, other._value));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StringOrStringList other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is IReadOnlyList<string> list ? list.Count : _value?.GetHashCode() ?? 0;

    /// <summary>
    /// The value as text: numbers in invariant form, items with a comma between them, empty for null and left out.
    /// </summary>
    public override string ToString() => _value switch
    {
        IReadOnlyList<string> items => string.Join(",", items),
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <inheritdoc />
    string? IQueryValue.ToQueryValue() => HasValue ? ToString() : null;
}

// ThingPart.g.cs
/// <summary>One of a string or an object.</summary>
/// <remarks>Left out by default; assigning a value, or Null, puts it on the wire.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<ThingPart>))]
public readonly partial struct ThingPart : IEquatable<ThingPart>, IJsonModel<ThingPart>
{
    private readonly object? _value;

    private ThingPart(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>The JSON value null.</summary>
    public static ThingPart Null { get; } = new(null);

    /// <summary>True for a value and for null, false when left out.</summary>
    public bool IsPresent { get; }

    /// <summary>True for the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;

    /// <summary>True when there is a value: neither left out nor null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Whether both are equal, left out and null included.</summary>
    public static bool operator ==(ThingPart left, ThingPart right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ThingPart left, ThingPart right) => !left.Equals(right);

    /// <summary>The value as a ThingPart.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ThingPart(string? value) => new(value);

    /// <summary>The value as a ThingPart.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ThingPart(ThingPartValue value) => new(value);

    /// <summary>The value when it is a string.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        if (_value is string found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value when it is an object.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGetObject([NotNullWhen(true)] out ThingPartValue? value)
    {
        if (_value is ThingPartValue found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

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

    /// <summary>Writes a member with this value, or nothing when it is left out.</summary>
    internal void WriteTo(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        if (IsPresent)
        {
            writer.WritePropertyName(name);
            WriteTo(writer);
        }
    }

    /// <inheritdoc />
    public bool Equals(ThingPart other) => IsPresent == other.IsPresent && Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ThingPart other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>
    /// The value as text: numbers in invariant form, items with a comma between them, empty for null and left out.
    /// </summary>
    public override string ToString() => _value switch
    {
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
