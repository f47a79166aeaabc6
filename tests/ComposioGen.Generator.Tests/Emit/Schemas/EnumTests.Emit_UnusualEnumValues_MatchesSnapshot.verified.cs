// Kind.g.cs
/// <summary>The kind.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("ComposioGen", "VERSION"), JsonConverter(typeof(OpenEnumConverter<Kind>))]
public readonly partial record struct Kind : IOpenEnum<Kind>
{
    private readonly string? _value;

    /// <summary>Initializes a value, which need not be defined in the document.</summary>
    /// <param name="value">The value in the JSON.</param>
    public Kind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value ACTIVE.</summary>
    public static Kind ActiveUpperCase => new("ACTIVE");
    /// <summary>The value active.</summary>
    public static Kind Active => new("active");
    /// <summary>The value in-progress.</summary>
    public static Kind InProgressKebabCase => new("in-progress");
    /// <summary>The value in_progress.</summary>
    public static Kind InProgress => new("in_progress");
    /// <summary>The value OAUTH2.</summary>
    public static Kind OAuth2 => new("OAUTH2");
    /// <summary>The value 3legged.</summary>
    public static Kind ThreeLegged => new("3legged");
    /// <summary>The value .</summary>
    public static Kind Empty => new("");
    /// <summary>The value class.</summary>
    public static Kind Class => new("class");
    /// <summary>The value Value.</summary>
    public static Kind ValueValue => new("Value");
    /// <summary>The value ToString.</summary>
    public static Kind ToStringValue => new("ToString");
    /// <summary>The value a "b"\.</summary>
    public static Kind AB => new("a \"b\"\\");
    /// <summary>The value größe.</summary>
    public static Kind Größe => new("gr\u00f6\u00dfe");
    /// <summary>The value *.</summary>
    public static Kind Star => new("*");
    /// <summary>The value x.</summary>
    public static Kind X => new("x");

    /// <inheritdoc />
    public static IReadOnlyList<Kind> NamedValues { get; } = global::System.Array.AsReadOnly<Kind>(
    [
        ActiveUpperCase, Active, InProgressKebabCase, InProgress, OAuth2, ThreeLegged, Empty, Class, ValueValue, ToStringValue,
        AB, Größe, Star, X,
    ]);

    /// <summary>Gets the value in the JSON; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Converts a string to a value.</summary>
    /// <param name="value">The value in the JSON.</param>
    public static implicit operator Kind(string value) => new(value);
    /// <inheritdoc />
    public static Kind FromValue(string value) => new(value);

    /// <summary>Compares two values by ordinal comparison.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(Kind other) => string.Equals(Value, other.Value, StringComparison.Ordinal);
    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
    /// <summary>Returns the value in the JSON.</summary>
    public override string ToString() => Value;
}
