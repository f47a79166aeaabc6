// Thing.g.cs
/// <summary>The object Thing.</summary>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<Thing>))]
public sealed partial class Thing : JsonModel, IJsonModel<Thing>
{
    private static readonly JsonMembers s_members = new JsonMembers()
        .Model<StringOrNumber>("expires_in", "ExpiresIn")
        .Model<IntegerOrBoolean>("size", "Size", MemberRules.Required)
        .Additional();

    /// <summary>Makes a Thing, to be filled through its members.</summary>
    public Thing() { }

    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader) => ReadMembers(ref reader);

    /// <summary>When.</summary>
    public StringOrNumber ExpiresIn { get => GetMember<StringOrNumber>(0); init => SetMember(0, value.IsPresent ? value : (StringOrNumber?)null); }
    /// <summary>The member size.</summary>
    public required IntegerOrBoolean Size { get => GetMember<IntegerOrBoolean>(1); init => SetMember(1, value.IsPresent ? value : (IntegerOrBoolean?)null); }
    /// <summary>Members that the document does not name, as they came; they are written back. Null when there are none.</summary>
    public JsonProperties? AdditionalProperties { get => GetMember<JsonProperties?>(2); init => SetMember(2, value); }

    public static Thing ReadFrom(ref Utf8JsonReader reader) => new(ref reader);
    protected override JsonMembers MemberTable() => s_members;
}

// StringOrNumber.g.cs
/// <summary>One of a string or a number.</summary>
/// <remarks>Left out by default; assigning a value, or Null, puts it on the wire.</remarks>
[GeneratedCode("ComposioGen", "VERSION")]
[JsonConverter(typeof(ModelConverter<StringOrNumber>))]
public readonly partial struct StringOrNumber : IEquatable<StringOrNumber>, IJsonModel<StringOrNumber>, IQueryValue
{
    private readonly object? _value;

    private StringOrNumber(object? value)
    {
        _value = value;
        IsPresent = true;
    }

    /// <summary>The JSON value null.</summary>
    public static StringOrNumber Null { get; } = new(null);

    /// <summary>True for a value and for null, false when left out.</summary>
    public bool IsPresent { get; }

    /// <summary>True for the JSON value null.</summary>
    public bool IsNull => IsPresent && _value is null;

    /// <summary>True when there is a value: neither left out nor null.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Whether both are equal, left out and null included.</summary>
    public static bool operator ==(StringOrNumber left, StringOrNumber right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(StringOrNumber left, StringOrNumber right) => !left.Equals(right);

    /// <summary>The value as a StringOrNumber.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrNumber(string? value) => new(value);

    /// <summary>The value as a StringOrNumber.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator StringOrNumber(double value) => new(value);

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

    /// <summary>The value when it is a number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGetNumber(out double value)
    {
        if (_value is double found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <inheritdoc />
    public static StringOrNumber ReadFrom(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Null,
        JsonTokenType.String => new(JsonRead.String(ref reader)),
        JsonTokenType.Number => new(JsonRead.Double(ref reader)),
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
    public bool Equals(StringOrNumber other) => IsPresent == other.IsPresent && Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StringOrNumber other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>
    /// The value as text: numbers in invariant form, items with a comma between them, empty for null and left out.
    /// </summary>
    public override string ToString() => _value switch
    {
        _ => Convert.ToString(_value, global::System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <inheritdoc />
    string? IQueryValue.ToQueryValue() => HasValue ? ToString() : null;
}
